package warrant.diagram.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.argument.Rephrase;

/** What a relation leads from and to; an end that is unset is left out. */
final class Ends {
	private Ends() {
	}

	static List<Proposition> sources(Relation relation) {
		return switch (relation) {
			case Inference i -> List.copyOf(i.getPremises());
			case Conflict c -> List.copyOf(c.getSources());
			case Rephrase r -> r.getSource() == null ? List.of() : List.of(r.getSource());
			default -> List.of();
		};
	}

	/** Null where it is unset. */
	static Node target(Relation relation) {
		return switch (relation) {
			case Inference i -> i.getConclusion();
			case Conflict c -> c.getTarget();
			case Rephrase r -> r.getTarget();
			default -> null;
		};
	}

	static List<Node> of(Relation relation) {
		return Stream.concat(sources(relation).stream(), Stream.of(relation).map(Ends::target)).filter(Objects::nonNull).map(Node.class::cast).toList();
	}
}

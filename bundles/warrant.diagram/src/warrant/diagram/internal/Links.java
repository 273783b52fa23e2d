package warrant.diagram.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.diagram.CleanText;
import warrant.diagram.EdgeKind;

/** Relations of which at least one source and the target are shown become links. */
final class Links {
	private final Set<String> shown;
	private final Folding folding;

	Links(Set<String> shown, Folding folding) {
		this.shown = shown;
		this.folding = folding;
	}

	List<Link> of(List<Relation> relations) {
		Map<String, Relation> drawn = drawn(relations);
		Set<String> attacked = drawn.values().stream().map(Ends::target).filter(Relation.class::isInstance).map(Node::getId)
			.collect(Collectors.toSet());
		return drawn.values().stream().map(r -> link(r, attacked.contains(r.getId()))).toList();
	}

	/** A conflict may target a conflict: what hangs on nothing is taken away until all that is left hangs on something. */
	private Map<String, Relation> drawn(List<Relation> relations) {
		Map<String, Relation> drawn = new LinkedHashMap<>();
		relations.stream().filter(r -> !folding.hides(r) && !sources(r).isEmpty() && Ends.target(r) != null).forEach(r -> drawn.put(r.getId(), r));
		Map<String, Boolean> anchored = new HashMap<>();
		boolean more = true;
		while (more) {
			more = false;
			for (Relation r : drawn.values()) {
				Node target = Ends.target(r);
				boolean hangs = target instanceof Proposition ? shown.contains(target.getId()) : anchored.containsKey(target.getId());
				more |= hangs && anchored.put(r.getId(), true) == null;
			}
		}
		drawn.keySet().retainAll(anchored.keySet());
		return drawn;
	}

	private List<String> sources(Relation r) {
		return Ends.sources(r).stream().map(Node::getId).filter(shown::contains).distinct().toList();
	}

	private Link link(Relation r, boolean attacked) {
		List<String> sources = sources(r);
		String note = r instanceof Inference i ? CleanText.line(i.getScheme()) : "";
		return new Link(r.getId(), kind(r), sources, Ends.target(r).getId(), note, attacked || sources.size() > 1);
	}

	private static EdgeKind kind(Relation r) {
		return switch (r) {
			case Inference i -> EdgeKind.SUPPORT;
			case Conflict c -> c.getTarget() instanceof Relation ? EdgeKind.UNDERCUT : EdgeKind.ATTACK;
			default -> EdgeKind.REPHRASE;
		};
	}
}

package warrant.argument.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says why the grounded labelling gives a node its label: the nearest cause, in one sentence. */
final class Reasons {

	private final ArgumentGraph graph;
	private final Labelling labelling;
	private final Names names;

	Reasons(ArgumentGraph graph, Labelling grounded) {
		this.graph = graph;
		this.labelling = grounded;
		this.names = new Names(graph);
	}

	/** Such as "out: attacked by 'X', which stands". */
	String of(int node) {
		Label label = labelling.of(node);
		return label.word() + ": " + switch (label) {
		case IN -> whyIn(node);
		case OUT -> whyOut(node);
		case UNDEC -> whyUndecided(node);
		};
	}

	private String whyOut(int node) {
		Optional<String> attack = with(graph.attacksOn(node), Label.IN).map(c -> attacked(node) + " by " + names.sources(c) + ", which "
				+ stand(c));
		return attack.or(() -> with(graph.sources(node), Label.OUT).map(s -> source(node) + " " + names.of(s) + " is out"))
				.orElse("no passage says it, and every inference to it is out");
	}

	private String whyUndecided(int node) {
		Optional<String> attack = with(graph.attacksOn(node), Label.UNDEC).map(c -> undecidedAttack(node, c));
		return attack.or(() -> with(graph.sources(node), Label.UNDEC).map(s -> source(node) + " " + names.of(s) + " is undecided"))
				.orElseGet(() -> "no passage says it, and no inference to it stands, but " + with(graph.inferencesTo(node), Label.UNDEC).map(
						i -> names.of(i) + " may").orElse("one may"));
	}

	private String undecidedAttack(int node, int conflict) {
		boolean mutual = graph.sources(conflict).length == 1
				&& Arrays.stream(graph.attacksOn(graph.sources(conflict)[0])).anyMatch(c -> Arrays.equals(graph.sources(c), new int[] { node }));
		if (mutual)
			return "it and " + names.sources(conflict) + " attack each other, and nothing decides between them";
		return attacked(node) + " by " + names.sources(conflict) + ", and that attack is undecided itself";
	}

	private String whyIn(int node) {
		String fails = attacksFail(node);
		return switch (graph.kind(node)) {
		case PROPOSITION -> support(node) + fails;
		case INFERENCE -> premises(node) + " and " + fails.replace("attacks it", "undercuts it");
		case CONFLICT -> graph.sources(node).length == 1 ? "its source stands and " + fails : "its sources stand and " + fails;
		};
	}

	private String premises(int node) {
		return graph.sources(node).length == 1 ? "its premise stands" : "its premises stand";
	}

	private String support(int node) {
		if (graph.hasEvidence(node) || graph.inferencesTo(node).length == 0)
			return "";
		return with(graph.inferencesTo(node), Label.IN).map(i -> "supported by " + names.sources(i) + ", and ").orElse("");
	}

	private String attacksFail(int node) {
		int[] attacks = graph.attacksOn(node);
		int[] removed = graph.removedAttacksOn(node);
		if (attacks.length == 0)
			return removed.length == 0 ? "nothing attacks it" : "it is preferred to " + names.sources(removed[0]) + ", which attacks it";
		if (attacks.length > 1)
			return "all " + attacks.length + " attacks on it fail";
		return "the attack on it fails: " + with(graph.sources(attacks[0]), Label.OUT).map(s -> names.of(s) + " is out")
				.orElse("it is attacked itself");
	}

	/** The first of the nodes with that label. */
	private Optional<Integer> with(int[] nodes, Label label) {
		return Arrays.stream(nodes).boxed().filter(n -> labelling.of(n) == label).findFirst();
	}

	private String attacked(int node) {
		return graph.kind(node) == NodeKind.INFERENCE ? "undercut" : "attacked";
	}

	private String source(int node) {
		return graph.kind(node) == NodeKind.INFERENCE ? "its premise" : "its source";
	}

	private String stand(int conflict) {
		return List.of("stands", "stand together").get(graph.sources(conflict).length == 1 ? 0 : 1);
	}
}

package warrant.argument.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import warrant.argument.Finding;
import warrant.argument.Severity;

/** What is odd about the shape of a map: each finding hangs on one node and names the others. */
final class StructuralChecks {

	/** Propositions that support themselves through others. */
	static final String CIRCULAR = "circular-support";
	/** A major claim or recommendation that nothing supports. */
	static final String UNSUPPORTED = "unsupported-major-claim";
	/** A premise that no passage says and nothing supports. */
	static final String UNSOURCED = "unsourced-premise";
	/** Two that cannot both hold, and are both taken; or one that speaks for and against the same. */
	static final String CONTRADICTION = "contradiction";
	/** A proposition that no relation touches. */
	static final String ORPHAN = "orphan";

	private final ArgumentGraph graph;
	private final Labelling grounded;
	private final Names names;
	private final List<Finding> findings = new ArrayList<>();
	/** Nodes that are a source of some relation, and of an inference. */
	private final boolean[] used;
	private final boolean[] supports;

	StructuralChecks(ArgumentGraph graph, Labelling grounded) {
		this.graph = graph;
		this.grounded = grounded;
		this.names = new Names(graph);
		this.used = new boolean[graph.size()];
		this.supports = new boolean[graph.size()];
		for (int n = 0; n < graph.size(); n++) {
			for (int source : graph.sources(n)) {
				used[source] = true;
				supports[source] |= graph.kind(n) == NodeKind.INFERENCE;
			}
		}
	}

	/** By check, then in order of the graph. */
	List<Finding> findings() {
		circles();
		for (int n = 0; n < graph.size(); n++) {
			if (graph.kind(n) == NodeKind.PROPOSITION)
				proposition(n);
			else if (graph.kind(n) == NodeKind.CONFLICT)
				conflict(n);
		}
		return findings;
	}

	private void circles() {
		List<int[]> parts = Dependences.inOrder(graph.size(),
				n -> graph.kind(n) == NodeKind.PROPOSITION ? graph.inferencesTo(n) : graph.kind(n) == NodeKind.INFERENCE ? graph.sources(n) : new int[0]);
		parts.stream().filter(part -> part.length > 1).sorted((a, b) -> Integer.compare(a[0], b[0])).forEach(part -> {
			List<Integer> circle = Arrays.stream(part).filter(n -> graph.kind(n) == NodeKind.PROPOSITION).boxed().toList();
			boolean itself = circle.size() == 1;
			add(Severity.WARNING, CIRCULAR, circle.get(0), itself ? names.list(circle) + " is given as a reason for itself"
					: names.list(circle) + " are given as reasons for one another in a circle");
		});
	}

	private void proposition(int node) {
		boolean supported = graph.inferencesTo(node).length > 0;
		boolean attacked = graph.attacksOn(node).length + graph.removedAttacksOn(node).length > 0;
		if (!used[node] && !supported && !attacked)
			add(Severity.INFO, ORPHAN, node, names.of(node) + " is connected with nothing");
		else if (graph.isThesis(node) && !supported && !supports[node])
			add(Severity.WARNING, UNSUPPORTED, node, "nothing supports " + names.of(node));
		if (supports[node] && !supported && !graph.hasEvidence(node))
			add(Severity.WARNING, UNSOURCED, node, names.of(node) + " is a premise, but no passage says it and nothing supports it");
	}

	private void conflict(int conflict) {
		int target = graph.target(conflict);
		if (target == ArgumentGraph.NONE)
			return;
		bothTaken(conflict, target);
		Set<Integer> attacking = new HashSet<>();
		for (int source : graph.sources(conflict))
			attacking.add(source);
		if (attacking.contains(target))
			add(Severity.WARNING, CONTRADICTION, target, names.of(target) + " attacks itself");
		for (int inference : graph.inferencesTo(target)) {
			for (int premise : graph.sources(inference)) {
				if (attacking.contains(premise))
					add(Severity.WARNING, CONTRADICTION, premise, names.of(premise) + " both supports and attacks " + names.of(target));
			}
		}
	}

	/** A preference for the target lets both stand, and a weak attack on the attack does. */
	private void bothTaken(int conflict, int target) {
		if (graph.kind(target) != NodeKind.PROPOSITION || grounded.of(target) != Label.IN)
			return;
		if (Arrays.stream(graph.sources(conflict)).allMatch(s -> grounded.of(s) == Label.IN))
			add(Severity.WARNING, CONTRADICTION, target, names.of(target) + " and " + names.sources(conflict) + " are both accepted, but the one attacks the other");
	}

	private void add(Severity severity, String check, int node, String message) {
		findings.add(new Finding(severity, check, graph.id(node), message));
	}
}

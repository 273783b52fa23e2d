package warrant.argument.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Strengths of all nodes under one gradual semantics, on the bipolar graph a map stands for.
 * <p>
 * A proposition starts from the analyst's weight, else 0.5; the conflicts on it attack, the inferences to it support. A relation hands on
 * what speaks through it: it starts from the least strength among its sources times the analyst's weight, else 1, and the conflicts on it
 * attack (an undercut weakens an inference, not its conclusion). The least strength is the weakest-link principle (Pollock, Defeasible
 * reasoning with variable degrees of justification, AIJ 133, 2001): linked premises are as good as the worst of them. An unweighted
 * inference from one premise thus is a support, an unweighted conflict an attack, exactly as in the papers' graphs.
 * <p>
 * Nodes are solved in the order of their dependence; where they form no cycle that is exact and linear.
 */
final class StrengthSolver {

	/** Base strength of a proposition without a weight. */
	static final double BASE = 0.5;
	private static final int ROUNDS = 1_000;
	private static final double SETTLED = 1e-6;

	private final ArgumentGraph graph;
	private final GradualSemantics semantics;
	private final double[] strengths;
	/** Place of a node in the cycle that is being solved, -1 for the others. */
	private final int[] place;

	StrengthSolver(ArgumentGraph graph, GradualSemantics semantics) {
		this.graph = graph;
		this.semantics = semantics;
		this.strengths = new double[graph.size()];
		this.place = new int[graph.size()];
		Arrays.fill(place, -1);
	}

	Strengths solve(List<int[]> order) {
		for (int[] cycle : order) {
			if (cycle.length == 1 && !dependsOnItself(cycle[0]))
				strengths[cycle[0]] = strength(cycle[0], strengths);
			else
				solveCycle(cycle);
		}
		return new Strengths(strengths);
	}

	/** No relation is its own source, and the invariants forbid a conflict on itself; a map may break them. */
	private boolean dependsOnItself(int node) {
		return Arrays.stream(graph.attacksOn(node)).anyMatch(c -> c == node);
	}

	private void solveCycle(int[] cycle) {
		for (int i = 0; i < cycle.length; i++)
			place[cycle[i]] = i;
		double[] at = settle(start(cycle), (now, next) -> {
			for (int i = 0; i < cycle.length; i++)
				next[i] = strength(cycle[i], now);
		});
		for (int i = 0; i < cycle.length; i++) {
			strengths[cycle[i]] = at[i];
			place[cycle[i]] = -1;
		}
	}

	private double[] settle(double[] start, StrengthSystem system) {
		double[] at = start;
		for (int round = 0; round < ROUNDS; round++) {
			double[] next = new double[at.length];
			semantics.round(system, at, next);
			double change = 0;
			for (int i = 0; i < at.length; i++)
				change = Math.max(change, Math.abs(next[i] - at[i]));
			at = next;
			if (!(change >= SETTLED))
				return at;
		}
		Arrays.fill(at, Double.NaN);
		return at;
	}

	/** Propositions at their base, relations at what that hands on. */
	private double[] start(int[] cycle) {
		double[] start = new double[cycle.length];
		for (int i = 0; i < cycle.length; i++) {
			if (graph.kind(cycle[i]) == NodeKind.PROPOSITION)
				start[i] = graph.weight(cycle[i]).orElse(BASE);
		}
		for (int i = 0; i < cycle.length; i++) {
			if (graph.kind(cycle[i]) != NodeKind.PROPOSITION)
				start[i] = base(cycle[i], start);
		}
		return start;
	}

	private double strength(int node, double[] now) {
		return semantics.strength(base(node, now), all(graph.attacksOn(node), now), all(graph.inferencesTo(node), now));
	}

	private double base(int node, double[] now) {
		if (graph.kind(node) == NodeKind.PROPOSITION)
			return graph.weight(node).orElse(BASE);
		double least = 1;
		for (int source : graph.sources(node))
			least = Math.min(least, value(source, now));
		return graph.weight(node).orElse(1) * least;
	}

	private double[] all(int[] nodes, double[] now) {
		double[] values = new double[nodes.length];
		for (int i = 0; i < nodes.length; i++)
			values[i] = value(nodes[i], now);
		return values;
	}

	/** Within the cycle the present guess, outside of it what is solved already. */
	private double value(int node, double[] now) {
		return place[node] < 0 ? strengths[node] : now[place[node]];
	}
}

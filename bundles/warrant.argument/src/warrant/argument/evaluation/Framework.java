package warrant.argument.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Dung's argumentation framework (On the acceptability of arguments and its fundamental role in nonmonotonic reasoning, logic programming
 * and n-person games, AIJ 77(2), 1995): arguments, numbered from 0, and attacks between them. Immutable.
 */
final class Framework {

	private final int[][] attackers;
	private final int[][] attacked;

	/** @param attacks pairs of attacker and attacked; a pair that comes twice counts once */
	Framework(int size, List<int[]> attacks) {
		this.attackers = neighbours(size, attacks, 1, 0);
		this.attacked = neighbours(size, attacks, 0, 1);
	}

	private static int[][] neighbours(int size, List<int[]> pairs, int from, int to) {
		int[] count = new int[size];
		pairs.forEach(p -> count[p[from]]++);
		int[][] neighbours = new int[size][];
		for (int i = 0; i < size; i++)
			neighbours[i] = new int[count[i]];
		Arrays.fill(count, 0);
		pairs.forEach(p -> neighbours[p[from]][count[p[from]]++] = p[to]);
		for (int i = 0; i < size; i++)
			neighbours[i] = Arrays.stream(neighbours[i]).sorted().distinct().toArray();
		return neighbours;
	}

	int size() {
		return attackers.length;
	}

	int[] attackers(int argument) {
		return attackers[argument];
	}

	int[] attacked(int argument) {
		return attacked[argument];
	}

	/**
	 * The framework a map stands for. Node {@code n} of the graph is argument {@code n}. Two kinds of arguments are added behind them, so that
	 * what depends on another node is an attack too: "n is out" (attacked by n, attacks every relation that n is a source of), and "n has no
	 * support" (attacked by every inference to n, attacks n) for propositions with inferences and without evidence. A relation then is out
	 * when a source is out, such a proposition when all its inferences are, and every result on Dung's frameworks holds for maps.
	 */
	static Framework of(ArgumentGraph graph) {
		return new Translation(graph).framework();
	}

	private static final class Translation {

		private final ArgumentGraph graph;
		private final List<int[]> attacks = new ArrayList<>();
		private final int[] isOut;
		private int size;

		Translation(ArgumentGraph graph) {
			this.graph = graph;
			this.size = graph.size();
			this.isOut = new int[graph.size()];
		}

		Framework framework() {
			for (int n = 0; n < graph.size(); n++) {
				for (int conflict : graph.attacksOn(n))
					attack(conflict, n);
				for (int source : graph.sources(n))
					attack(isOut(source), n);
				if (graph.inferencesTo(n).length > 0 && !graph.hasEvidence(n))
					unsupported(n);
			}
			return new Framework(size, attacks);
		}

		private int isOut(int node) {
			if (isOut[node] == 0) {
				isOut[node] = size++;
				attack(node, isOut[node]);
			}
			return isOut[node];
		}

		private void unsupported(int node) {
			int unsupported = size++;
			attack(unsupported, node);
			for (int inference : graph.inferencesTo(node))
				attack(inference, unsupported);
		}

		private void attack(int from, int to) {
			attacks.add(new int[] { from, to });
		}
	}
}

package warrant.argument.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Strongly connected components, those that others depend on first (Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on
 * Computing 1(2), 1972). Linear, and on its own stack: a chain of 10,000 premises must not exhaust the thread's.
 */
final class Dependences {

	private final IntFunction<int[]> edges;
	private final int[] found;
	private final int[] low;
	private final boolean[] open;
	private final int[] members;
	private int memberCount;
	private int counter;
	private final List<int[]> components = new ArrayList<>();
	/** What a recursive version would have open. */
	private final List<Call> calls = new ArrayList<>();

	private static final class Call {
		final int node;
		final int[] edges;
		int next;

		Call(int node, int[] edges) {
			this.node = node;
			this.edges = edges;
		}
	}

	/** @param edges of a node: the nodes it depends on */
	private Dependences(int size, IntFunction<int[]> edges) {
		this.edges = edges;
		this.found = new int[size];
		this.low = new int[size];
		this.open = new boolean[size];
		this.members = new int[size];
	}

	static List<int[]> inOrder(int size, IntFunction<int[]> edges) {
		Dependences search = new Dependences(size, edges);
		for (int node = 0; node < size; node++) {
			if (search.found[node] == 0)
				search.from(node);
		}
		return search.components;
	}

	/** What the strength of a node depends on. */
	static List<int[]> inOrder(ArgumentGraph graph) {
		return inOrder(graph.size(), node -> {
			int[] attacks = graph.attacksOn(node);
			int[] sources = graph.kind(node) == NodeKind.PROPOSITION ? graph.inferencesTo(node) : graph.sources(node);
			int[] all = Arrays.copyOf(attacks, attacks.length + sources.length);
			System.arraycopy(sources, 0, all, attacks.length, sources.length);
			return all;
		});
	}

	private void from(int start) {
		enter(start);
		while (!calls.isEmpty()) {
			Call call = calls.get(calls.size() - 1);
			if (call.next < call.edges.length)
				follow(call.node, call.edges[call.next++]);
			else
				leave(call.node);
		}
	}

	private void follow(int node, int to) {
		if (found[to] == 0)
			enter(to);
		else if (open[to])
			low[node] = Math.min(low[node], found[to]);
	}

	private void enter(int node) {
		found[node] = low[node] = ++counter;
		open[node] = true;
		members[memberCount++] = node;
		calls.add(new Call(node, edges.apply(node)));
	}

	private void leave(int node) {
		calls.remove(calls.size() - 1);
		if (!calls.isEmpty()) {
			int caller = calls.get(calls.size() - 1).node;
			low[caller] = Math.min(low[caller], low[node]);
		}
		if (low[node] != found[node])
			return;
		int first = memberCount;
		do
			open[members[--first]] = false;
		while (members[first] != node);
		int[] component = Arrays.copyOfRange(members, first, memberCount);
		Arrays.sort(component);
		components.add(component);
		memberCount = first;
	}
}

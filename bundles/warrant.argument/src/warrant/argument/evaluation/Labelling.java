package warrant.argument.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A label for each node of a graph. Immutable. */
public final class Labelling {

	private final ArgumentGraph graph;
	private final Label[] labels;

	/** @param labels at least one for each node; those behind them are of arguments that only the translation knows */
	Labelling(ArgumentGraph graph, Label[] labels) {
		this.graph = graph;
		this.labels = labels;
	}

	/** @throws IndexOutOfBoundsException when there is no such node */
	public Label of(int node) {
		return labels[node];
	}

	/** @throws IllegalArgumentException for an id that is not that of an evaluated node */
	public Label of(String id) {
		return labels[graph.find(id).orElseThrow(() -> new IllegalArgumentException("no node " + id))];
	}

	/** Ids of the nodes with that label, in order of the graph. */
	public List<String> ids(Label label) {
		List<String> ids = new ArrayList<>();
		for (int n = 0; n < graph.size(); n++) {
			if (labels[n] == label)
				ids.add(graph.id(n));
		}
		return ids;
	}

	/** In over all nodes, as {@code {a, b}}. */
	@Override
	public String toString() {
		return "{" + String.join(", ", ids(Label.IN)) + "}";
	}
}

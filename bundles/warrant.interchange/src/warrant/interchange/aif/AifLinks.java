package warrant.interchange.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.interchange.Loss;

/** The nodes of a graph by id, and what leads to and from each, in order of the file. Repeated and dangling elements are sorted out here. */
final class AifLinks {

	private final Map<String, AifGraph.Node> nodes = new LinkedHashMap<>();
	private final Map<String, Set<AifGraph.Node>> before = new HashMap<>();
	private final Map<String, Set<AifGraph.Node>> after = new HashMap<>();
	private final List<AifGraph.Edge> edges = new ArrayList<>();
	private final List<Loss> losses = new ArrayList<>();

	AifLinks(AifGraph graph) {
		graph.nodes().forEach(this::add);
		graph.edges().forEach(this::add);
	}

	private void add(AifGraph.Node node) {
		if (node.id().isEmpty()) {
			losses.add(new Loss("(no id)", node.type(), "a node without an id: '" + node.text() + "'"));
			return;
		}
		AifGraph.Node first = nodes.putIfAbsent(node.id(), node);
		if (first != null && !first.equals(node))
			losses.add(new Loss(node.id(), node.type(), "the id repeats with other content; the first is kept, this is not: '" + node.text() + "'"));
	}

	private void add(AifGraph.Edge edge) {
		AifGraph.Node from = nodes.get(edge.from());
		AifGraph.Node to = nodes.get(edge.to());
		if (from == null || to == null) {
			String missing = from == null ? edge.from() : edge.to();
			losses.add(new Loss(edge.id(), "edge", "leads from " + edge.from() + " to " + edge.to() + ": there is no node '" + missing + "'"));
			return;
		}
		if (after.computeIfAbsent(from.id(), id -> new LinkedHashSet<>()).add(to)) {
			before.computeIfAbsent(to.id(), id -> new LinkedHashSet<>()).add(from);
			edges.add(edge);
		}
	}

	Iterable<AifGraph.Node> nodes() {
		return nodes.values();
	}

	AifGraph.Node node(String id) {
		return nodes.get(id);
	}

	/** Those that lead somewhere, each pair of nodes once. */
	List<AifGraph.Edge> edges() {
		return edges;
	}

	/** Where edges to this node come from; none is an empty set. */
	Set<AifGraph.Node> before(AifGraph.Node node) {
		return before.getOrDefault(node.id(), Set.of());
	}

	/** Where edges from this node lead. */
	Set<AifGraph.Node> after(AifGraph.Node node) {
		return after.getOrDefault(node.id(), Set.of());
	}

	List<Loss> losses() {
		return losses;
	}
}

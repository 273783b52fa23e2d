package warrant.argument.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import warrant.argument.ArgumentMap;

/**
 * An immutable snapshot of the nodes of a map that can be evaluated, numbered from 0: propositions, then relations, each in order of the map.
 * Safe to share between threads; of the EMF objects nothing is kept. Relations that lack an end, or lead out of the map, are left out, as
 * {@link warrant.argument.MapChecker} reports them.
 */
public final class ArgumentGraph {

	/** No node: a proposition has no target. */
	public static final int NONE = -1;

	private final GraphParts parts;

	ArgumentGraph(GraphParts parts) {
		this.parts = parts;
	}

	/** Takes what evaluation needs of a map, which may change afterwards. Rephrases, and relations that lack an end, are left out. */
	public static ArgumentGraph of(ArgumentMap map) {
		return new ArgumentGraph(new GraphParts(map));
	}

	/** The same graph as if a node had another weight, 0 to 1. @throws IllegalArgumentException for an id that is not that of an evaluated node */
	public ArgumentGraph weighed(String id, double weight) {
		int node = find(id).orElseThrow(() -> new IllegalArgumentException("no node " + id));
		return new ArgumentGraph(new GraphParts(parts, node, weight));
	}

	/** Number of nodes. */
	public int size() {
		return parts.ids.size();
	}

	/** Ids by number of the node. */
	public List<String> ids() {
		return parts.ids;
	}

	/** @throws IndexOutOfBoundsException when there is no such node */
	public String id(int node) {
		return parts.ids.get(node);
	}

	/** Empty for an id that is not that of an evaluated node. */
	public OptionalInt find(String id) {
		Integer node = parts.index.get(id);
		return node == null ? OptionalInt.empty() : OptionalInt.of(node);
	}

	public NodeKind kind(int node) {
		return parts.kinds.get(node);
	}

	/** Text of a proposition, empty for a relation. */
	public String text(int node) {
		return parts.texts.get(node);
	}

	/** Whether a proposition is of a type that wants support: a major claim or a recommendation. */
	public boolean isThesis(int node) {
		return parts.theses.get(node);
	}

	/** Whether a passage says the proposition. */
	public boolean hasEvidence(int node) {
		return parts.evidenced.get(node);
	}

	/** The analyst's weight, 0 to 1. */
	public OptionalDouble weight(int node) {
		return Optional.ofNullable(parts.weights.get(node)).map(OptionalDouble::of).orElse(OptionalDouble.empty());
	}

	/** Premises of an inference, sources of a conflict, each once; none for a proposition. Not to be changed. */
	int[] sources(int node) {
		return parts.sources.get(node);
	}

	/** Conclusion of an inference, target of a conflict; {@link #NONE} for a proposition. */
	int target(int node) {
		return parts.targets.get(node);
	}

	/** The inferences to a proposition. Not to be changed. */
	int[] inferencesTo(int node) {
		return parts.inferencesTo[node];
	}

	/** The conflicts on a node that a preference does not remove. Not to be changed. */
	int[] attacksOn(int node) {
		return parts.attacksOn[node];
	}

	/** The conflicts on a node that a preference removes. Not to be changed. */
	int[] removedAttacksOn(int node) {
		return parts.removedOn[node];
	}
}

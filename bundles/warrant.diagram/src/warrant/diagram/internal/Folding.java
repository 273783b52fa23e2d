package warrant.diagram.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.argument.Node;
import warrant.argument.Placement;
import warrant.argument.Proposition;
import warrant.argument.Relation;

/**
 * Which nodes are hidden because all they serve is hidden below a folded one: relations into a folded proposition go,
 * then propositions none of whose relations is left, then what leads to those.
 */
final class Folding {
	private final Set<Node> hidden = new HashSet<>();
	private final Map<String, Integer> counts = new HashMap<>();

	static Folding of(ArgumentMap map) {
		Folding folding = new Folding();
		if (map.getDrawing() != null) {
			map.getDrawing().getPlaces().stream().filter(p -> p.isFolded() && p.getNode() != null).map(Placement::getNode)
				.forEach(n -> folding.fold(map, n));
		}
		return folding;
	}

	boolean hides(Node node) {
		return hidden.contains(node);
	}

	/** Propositions hidden below each folded node, by its id. */
	Map<String, Integer> counts() {
		return Map.copyOf(counts);
	}

	private void fold(ArgumentMap map, Node folded) {
		long before = hiddenPropositions();
		boolean more = true;
		while (more) {
			more = false;
			for (Relation relation : map.getRelations()) {
				Node target = Ends.target(relation);
				if ((target == folded || hidden.contains(target)) && hidden.add(relation)) {
					more = true;
				}
			}
			for (Proposition p : map.getPropositions()) {
				more |= p != folded && servesOnlyHidden(map.getRelations(), p) && hidden.add(p);
			}
		}
		counts.put(folded.getId(), (int) (hiddenPropositions() - before));
	}

	private boolean servesOnlyHidden(List<Relation> relations, Proposition p) {
		List<Relation> out = relations.stream().filter(r -> Ends.sources(r).contains(p)).toList();
		return !out.isEmpty() && hidden.containsAll(out);
	}

	private long hiddenPropositions() {
		return hidden.stream().filter(Proposition.class::isInstance).count();
	}
}

package warrant.diagram.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * then propositions none of whose relations is left, then what leads to those. Takes as long as the map has relations, however many are folded.
 */
final class Folding {
	private final Set<Node> hidden = new HashSet<>();
	private final Map<String, Integer> counts = new HashMap<>();
	private final Map<Node, List<Relation>> into = new HashMap<>();
	/** How many of the relations that come from a proposition are still shown. */
	private final Map<Proposition, Integer> shownOut = new HashMap<>();

	static Folding of(ArgumentMap map) {
		Folding folding = new Folding();
		List<Node> folded = folded(map);
		if (!folded.isEmpty()) {
			folding.count(map.getRelations());
			folded.forEach(folding::fold);
		}
		return folding;
	}

	/** The ids of the nodes that the analyst has folded. */
	static List<String> ids(ArgumentMap map) {
		return folded(map).stream().map(Node::getId).toList();
	}

	private static List<Node> folded(ArgumentMap map) {
		return map.getDrawing() == null ? List.of()
			: map.getDrawing().getPlaces().stream().filter(p -> p.isFolded() && p.getNode() != null).map(Placement::getNode).toList();
	}

	boolean hides(Node node) {
		return hidden.contains(node);
	}

	/** Propositions hidden below each folded node, by its id. */
	Map<String, Integer> counts() {
		return Map.copyOf(counts);
	}

	private void count(List<Relation> relations) {
		for (Relation relation : relations) {
			Node target = Ends.target(relation);
			if (target != null) {
				into.computeIfAbsent(target, t -> new ArrayList<>()).add(relation);
			}
			new HashSet<>(Ends.sources(relation)).forEach(source -> shownOut.merge(source, 1, Integer::sum));
		}
	}

	private void fold(Node folded) {
		int propositions = 0;
		Deque<Node> gone = new ArrayDeque<>(List.of(folded));
		while (!gone.isEmpty()) {
			for (Relation relation : into.getOrDefault(gone.poll(), List.of())) {
				if (!hidden.add(relation)) {
					continue;
				}
				gone.add(relation);
				for (Proposition source : new HashSet<>(Ends.sources(relation))) {
					if (shownOut.merge(source, -1, Integer::sum) == 0 && source != folded && hidden.add(source)) {
						gone.add(source);
						propositions++;
					}
				}
			}
		}
		counts.put(folded.getId(), propositions);
	}
}

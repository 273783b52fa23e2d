package warrant.diagram.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.argument.Proposition;
import warrant.diagram.NodeState;

/**
 * What of a map is shown: propositions by id in map order, links between them, how many propositions each folded one
 * hides, and how many did not fit.
 */
public record MapView(Map<String, Proposition> propositions, List<Link> links, Map<String, Integer> hidden, int leftOut) {

	/** The strongest {@code maxNodes} propositions of those no folded node hides. */
	public static MapView of(ArgumentMap map, Map<String, NodeState> states, int maxNodes) {
		Folding folding = Folding.of(map);
		List<Proposition> open = map.getPropositions().stream().filter(p -> !folding.hides(p)).toList();
		Map<String, Proposition> shown = new LinkedHashMap<>();
		if (open.size() <= maxNodes) {
			open.forEach(p -> shown.put(p.getId(), p));
		} else {
			Set<Proposition> kept = new Choice(map.getRelations(), p -> strength(states, p)).of(open, maxNodes);
			open.stream().filter(kept::contains).forEach(p -> shown.put(p.getId(), p));
		}
		List<Link> links = new Links(shown.keySet(), folding).of(map.getRelations());
		return new MapView(shown, links, folding.counts(), open.size() - shown.size());
	}

	private static double strength(Map<String, NodeState> states, Proposition p) {
		NodeState state = states.getOrDefault(p.getId(), NodeState.UNKNOWN);
		return state.hasStrength() ? state.strength() : 0.5;
	}
}

package warrant.diagram;

import java.util.Map;

import warrant.diagram.internal.Drawn;
import warrant.argument.ArgumentMap;
import warrant.diagram.internal.MapView;
import warrant.diagram.internal.SceneBuilder;
import warrant.diagram.internal.Wishes;

/**
 * Lays out argument maps: theses on top, what leads to them below, unconnected parts packed side by side. Nodes the
 * analyst placed stay where they are; where all are placed, only the lines are drawn. The same map gives the same scene. Reads the map only; stateless and safe for
 * all threads as long as nobody changes the map meanwhile.
 */
public final class MapLayout {
	private final MapOptions options;

	public MapLayout(MapOptions options) {
		this.options = options;
	}

	/**
	 * @param states strength and standing by node id; a node without one is drawn without figures
	 * @throws IllegalArgumentException where a node of the map has no id
	 */
	public Scene layout(ArgumentMap map, Map<String, NodeState> states) {
		return layout(map, states, Map.of());
	}

	/** @param places left upper corners of nodes the map has no place for, as an editor shows them; where that is so for all, nothing is laid out */
	public Scene layout(ArgumentMap map, Map<String, NodeState> states, Map<String, Point> places) {
		map.getPropositions().forEach(p -> requireId(p.getId(), "proposition"));
		map.getRelations().forEach(r -> requireId(r.getId(), "relation"));
		return new SceneBuilder(map, options).build(new Drawn(), MapView.of(map, states, options.maxNodes()), states, new Wishes(Map.of(), places));
	}

	private static void requireId(String id, String what) {
		if (id == null || id.isEmpty()) {
			throw new IllegalArgumentException("A " + what + " of the map has no id");
		}
	}
}

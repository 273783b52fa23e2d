package warrant.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.diagram.internal.Drawn;
import warrant.diagram.internal.MapView;
import warrant.diagram.internal.SceneBuilder;
import warrant.diagram.internal.Wishes;

/**
 * Draws one map again and again while it is edited. Nothing is laid out: every node has a place, its own or a computed one. What has not
 * changed since the last call is the same object as before, so that a window repaints only the rest. Not thread safe.
 */
public final class LiveScene {
	private final Drawn drawn = new Drawn();

	/** The ids of propositions that are shown and have no place, neither their own nor a computed one, in order of the map. */
	public static List<String> homeless(ArgumentMap map, Map<String, Point> computed) {
		return homeless(map, MapView.of(map, Map.of(), Integer.MAX_VALUE), computed);
	}

	private static List<String> homeless(ArgumentMap map, MapView view, Map<String, Point> computed) {
		List<String> ids = new ArrayList<>(view.propositions().keySet());
		ids.removeIf(computed::containsKey);
		if (map.getDrawing() != null && !ids.isEmpty()) {
			Set<String> placed = new HashSet<>();
			map.getDrawing().getPlaces().stream().filter(p -> p.getNode() != null).forEach(p -> placed.add(p.getNode().getId()));
			ids.removeIf(placed::contains);
		}
		return ids;
	}

	/** @param computed left upper corners of nodes the analyst has not placed; one that has none stands at the origin until it has */
	public Scene draw(ArgumentMap map, Map<String, NodeState> states, Map<String, Point> computed) {
		return draw(map, states, computed, Map.of());
	}

	/** The same while nodes are dragged. @param moving their left upper corners */
	public Scene draw(ArgumentMap map, Map<String, NodeState> states, Map<String, Point> computed, Map<String, Point> moving) {
		MapOptions options = MapOptions.forWindow();
		MapView view = MapView.of(map, states, options.maxNodes());
		Map<String, Point> places = new HashMap<>(computed);
		homeless(map, view, computed).forEach(id -> places.put(id, new Point(0, 0)));
		return new SceneBuilder(map, options).build(drawn, view, states, new Wishes(moving, places));
	}
}

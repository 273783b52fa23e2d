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
	private List<String> homeless = List.of();

	/** The ids of propositions that were drawn and have no place, neither their own nor a computed one, in order of the map. */
	public List<String> homeless() {
		return homeless;
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
		homeless = homeless(map, view, computed);
		Map<String, Point> places = new HashMap<>(computed);
		homeless.forEach(id -> places.put(id, new Point(0, 0)));
		return new SceneBuilder(map, options).build(drawn, view, states, new Wishes(moving, places));
	}

	/**
	 * The same again where no node or relation has come or gone since: only what has moved, or looks or stands otherwise, is drawn anew.
	 *
	 * @param reworded ids of the propositions whose words, evidence, type or colour may have changed
	 */
	public Scene redraw(ArgumentMap map, Map<String, NodeState> states, Map<String, Point> computed, Map<String, Point> moving, Set<String> reworded) {
		if (!homeless.isEmpty()) {
			return draw(map, states, computed, moving);
		}
		return new SceneBuilder(map, MapOptions.forWindow()).redraw(drawn, reworded, states, new Wishes(moving, computed))
			.orElseGet(() -> draw(map, states, computed, moving));
	}
}

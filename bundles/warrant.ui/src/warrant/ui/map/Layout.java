package warrant.ui.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;

import warrant.argument.ArgumentMap;
import warrant.argument.Node;
import warrant.diagram.MapLayout;
import warrant.diagram.MapOptions;
import warrant.diagram.NodeState;
import warrant.diagram.Point;
import warrant.ui.session.Background;

/** Finds places for nodes that have none, in a job on a copy of the map; what the analyst placed stays. */
final class Layout {

	private Layout() {
	}

	/**
	 * @param released nodes of the map that are laid out although the analyst placed them
	 * @param then called on the UI thread with the left upper corner of every shown proposition
	 */
	static Job of(ArgumentMap map, Collection<? extends Node> released, Map<String, NodeState> states, Consumer<Map<String, Point>> then) {
		ArgumentMap copy = EcoreUtil.copy(map);
		Set<String> free = released.stream().map(Node::getId).collect(Collectors.toSet());
		if (copy.getDrawing() != null)
			copy.getDrawing().getPlaces().removeIf(place -> place.getNode() != null && free.contains(place.getNode().getId()) && !place.isFolded());
		Map<String, NodeState> known = Map.copyOf(states);
		return Background.run("Laying out " + map.getTitle(), () -> places(copy, known), then, failed -> {
			throw new IllegalStateException(failed);
		});
	}

	private static Map<String, Point> places(ArgumentMap map, Map<String, NodeState> states) {
		Map<String, Point> places = new HashMap<>();
		new MapLayout(MapOptions.forWindow()).layout(map, states).boxes()
				.forEach(box -> places.put(box.id(), new Point(box.bounds().x(), box.bounds().y())));
		return places;
	}
}

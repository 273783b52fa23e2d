package warrant.corpus.editing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Drawing;
import warrant.argument.Node;
import warrant.argument.Placement;
import warrant.diagram.Point;

/** Where the nodes of a map stand: in the map itself what the analyst placed, in a drawing of its own what layout computed. */
public final class MapPlaces {

	private final Drawing drawing;

	private MapPlaces(Drawing drawing) {
		this.drawing = drawing;
	}

	/** What the analyst placed. */
	public static MapPlaces of(ArgumentMap map) {
		if (map.getDrawing() == null)
			map.setDrawing(ArgumentFactory.eINSTANCE.createDrawing());
		return new MapPlaces(map.getDrawing());
	}

	/** What layout computed: derived data that is no part of the map. */
	public static MapPlaces of(Drawing computed) {
		return new MapPlaces(computed);
	}

	/** @param corners left upper corners; for relations the point where their sources meet */
	public void put(Map<? extends Node, Point> corners) {
		Map<Node, Placement> known = byNode();
		corners.forEach((node, corner) -> {
			Placement placement = known.computeIfAbsent(node, this::created);
			placement.setX(corner.x());
			placement.setY(corner.y());
		});
	}

	/** Hides, or shows again, what leads to a proposition and to nothing else. @param corner where it stands now */
	public void fold(Node node, boolean folded, Point corner) {
		of(node, corner).setFolded(folded);
	}

	/** Leaves it to layout again where nodes stand; a folded one stays as it is. */
	public void release(Collection<? extends Node> nodes) {
		drawing.getPlaces().removeIf(place -> nodes.contains(place.getNode()) && !place.isFolded());
	}

	public boolean isFolded(Node node) {
		return drawing.getPlaces().stream().anyMatch(place -> place.getNode() == node && place.isFolded());
	}

	/** Where nodes stand, by their ids. */
	public Map<String, Point> corners() {
		Map<String, Point> corners = new HashMap<>();
		drawing.getPlaces().stream().filter(place -> place.getNode() != null)
				.forEach(place -> corners.put(place.getNode().getId(), new Point(place.getX(), place.getY())));
		return corners;
	}

	private Placement of(Node node, Point corner) {
		Placement known = byNode().get(node);
		if (known == null)
			put(Map.of(node, corner));
		return byNode().get(node);
	}

	private Placement created(Node node) {
		Placement placement = ArgumentFactory.eINSTANCE.createPlacement();
		placement.setNode(node);
		drawing.getPlaces().add(placement);
		return placement;
	}

	private Map<Node, Placement> byNode() {
		Map<Node, Placement> byNode = new HashMap<>();
		drawing.getPlaces().forEach(place -> byNode.put(place.getNode(), place));
		return byNode;
	}
}

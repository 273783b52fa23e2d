package warrant.diagram.internal;

import java.util.List;
import java.util.Map;

import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Scene;

/**
 * All that a scene was drawn from, where every box has a place.
 *
 * @param boxes measured, by id, in order of the map
 * @param fixed where the boxes stand
 * @param junctions where the analyst put the meeting points of links
 * @param places of boxes and of meeting points
 * @param folded by the analyst
 */
record LastDrawing(MapView view, LinkIndex links, Map<String, BoxDraft> boxes, Map<String, Rect> fixed, Map<String, Point> junctions,
	Map<String, Rect> places, Map<String, List<Route>> routes, List<String> folded, Scene scene) {
}

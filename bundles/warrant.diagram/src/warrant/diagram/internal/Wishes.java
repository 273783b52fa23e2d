package warrant.diagram.internal;

import java.util.Map;

import warrant.diagram.Point;

/**
 * Places that are not in the map: left upper corners by node id.
 *
 * @param moving where nodes are while they are being dragged
 * @param computed where layout put nodes the analyst has not placed
 */
public record Wishes(Map<String, Point> moving, Map<String, Point> computed) {
}

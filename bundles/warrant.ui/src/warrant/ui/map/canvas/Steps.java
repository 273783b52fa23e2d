package warrant.ui.map.canvas;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import warrant.diagram.Box;
import warrant.diagram.Edge;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Scene;

/** Which element comes next when the analyst steps over the map with the arrow keys. */
public final class Steps {

	private static final double ASIDE = 2.2;

	private record Stop(String id, Point at) {
	}

	private Steps() {
	}

	/**
	 * The nearest element in a direction; what lies aside counts as further away.
	 *
	 * @param from id of a box or edge; empty or unknown: the uppermost box
	 * @param edges whether lines are stopped at too
	 */
	public static Optional<String> next(Scene scene, Optional<String> from, Point direction, boolean edges) {
		Optional<Point> start = from.flatMap(id -> stops(scene, true).filter(stop -> stop.id().equals(id)).findFirst()).map(Stop::at);
		if (start.isEmpty())
			return scene.boxes().stream().min(Comparator.comparingDouble((Box box) -> box.bounds().y()).thenComparing(box -> box.bounds().x())).map(Box::id);
		return stops(scene, edges).filter(stop -> !stop.id().equals(from.get()) && cost(start.get(), stop.at(), direction) < Double.MAX_VALUE)
				.min(Comparator.comparingDouble(stop -> cost(start.get(), stop.at(), direction))).map(Stop::id);
	}

	private static double cost(Point from, Point to, Point direction) {
		double along = (to.x() - from.x()) * direction.x() + (to.y() - from.y()) * direction.y();
		double aside = Math.abs((to.x() - from.x()) * direction.y()) + Math.abs((to.y() - from.y()) * direction.x());
		return along <= 1 ? Double.MAX_VALUE : along + ASIDE * aside;
	}

	private static Stream<Stop> stops(Scene scene, boolean edges) {
		Stream<Stop> boxes = scene.boxes().stream().map(box -> new Stop(box.id(), centre(box.bounds())));
		return edges ? Stream.concat(boxes, scene.edges().stream().map(edge -> new Stop(edge.id(), middle(edge)))) : boxes;
	}

	private static Point centre(Rect rect) {
		return new Point(rect.centreX(), rect.centreY());
	}

	/** Where a line is pointed at: the middle of its last part. */
	public static Point middle(Edge edge) {
		return edge.paths().isEmpty() ? new Point(0, 0) : edge.paths().getLast().along(0.5);
	}
}

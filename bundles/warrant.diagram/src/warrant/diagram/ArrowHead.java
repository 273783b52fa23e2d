package warrant.diagram;

import java.util.ArrayList;
import java.util.List;

import warrant.diagram.Segment.Curve;
import warrant.diagram.Segment.Line;

/** A filled triangle at a path's end, and the path cut back so that its line stops inside it. */
public record ArrowHead(Path line, Path head) {
	private static final double LENGTH = 8.5;
	private static final double HALF_WIDTH = 4.2;

	public static ArrowHead at(Path path) {
		Point tip = path.end();
		Point before = directionSource(path);
		double length = Math.max(0.001, before.distance(tip));
		double dx = (tip.x() - before.x()) / length;
		double dy = (tip.y() - before.y()) / length;
		Point base = tip.plus(-dx * LENGTH, -dy * LENGTH);
		Path head = Paths.polygon(tip, base.plus(-dy * HALF_WIDTH, dx * HALF_WIDTH), base.plus(dy * HALF_WIDTH, -dx * HALF_WIDTH));
		return new ArrowHead(shortened(path, dx * (LENGTH - 1), dy * (LENGTH - 1)), head);
	}

	/** The last point that differs from the tip: the arrow comes from there. */
	private static Point directionSource(Path path) {
		Point tip = path.end();
		List<Point> points = new ArrayList<>();
		for (Segment s : path.segments()) {
			if (s instanceof Curve c) {
				points.add(c.control1());
				points.add(c.control2());
			}
			points.add(s.to());
		}
		for (int i = points.size() - 1; i >= 0; i--) {
			if (points.get(i).distance(tip) > 0.5) {
				return points.get(i);
			}
		}
		return tip.plus(0, 1);
	}

	private static Path shortened(Path path, double dx, double dy) {
		List<Segment> segments = new ArrayList<>(path.segments());
		Segment last = segments.removeLast();
		segments.add(switch (last) {
			case Curve c -> new Curve(c.control1(), c.control2().plus(-dx, -dy), c.to().plus(-dx, -dy));
			case Line l -> new Line(l.to().plus(-dx, -dy));
			default -> last;
		});
		return new Path(segments);
	}
}

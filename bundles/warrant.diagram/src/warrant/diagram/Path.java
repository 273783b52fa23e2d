package warrant.diagram;

import java.util.ArrayList;
import java.util.List;

/** What a pen draws: begins with a {@link Segment.Move}, never empty. */
public record Path(List<Segment> segments) {
	private static final int CURVE_STEPS = 12;

	public Path {
		segments = List.copyOf(segments);
		if (segments.isEmpty() || !(segments.getFirst() instanceof Segment.Move)) {
			throw new IllegalArgumentException("A path begins with a move: " + segments);
		}
	}

	public Point start() {
		return segments.getFirst().to();
	}

	public Point end() {
		return segments.getLast().to();
	}

	public Path moved(double dx, double dy) {
		return new Path(segments.stream().map(s -> s.moved(dx, dy)).toList());
	}

	/** This path with {@code more} drawn after it, without lifting the pen. */
	public Path then(Path more) {
		List<Segment> all = new ArrayList<>(segments);
		if (more.start().distance(end()) > 0.01) {
			all.add(new Segment.Line(more.start()));
		}
		all.addAll(more.segments.subList(1, more.segments.size()));
		return new Path(all);
	}

	/** The rectangle that holds all points, control points included. */
	public Rect bounds() {
		double[] box = { Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY };
		for (Segment s : segments) {
			if (s instanceof Segment.Curve c) {
				widen(box, c.control1());
				widen(box, c.control2());
			}
			widen(box, s.to());
		}
		return new Rect(box[0], box[1], box[2] - box[0], box[3] - box[1]);
	}

	private static void widen(double[] box, Point p) {
		box[0] = Math.min(box[0], p.x());
		box[1] = Math.min(box[1], p.y());
		box[2] = Math.max(box[2], p.x());
		box[3] = Math.max(box[3], p.y());
	}

	/** The point that lies the part {@code share} (0 to 1) of the way along the path; curves are followed closely enough for labels and arrows. */
	public Point along(double share) {
		List<Point> way = flat();
		double length = 0;
		for (int i = 1; i < way.size(); i++) {
			length += way.get(i - 1).distance(way.get(i));
		}
		double left = length * Math.clamp(share, 0, 1);
		for (int i = 1; i < way.size(); i++) {
			double step = way.get(i - 1).distance(way.get(i));
			if (step > 0 && left <= step) {
				return way.get(i - 1).towards(way.get(i), left / step);
			}
			left -= step;
		}
		return end();
	}

	/** How near a point is to the line, in pixels. */
	public double distance(Point p) {
		List<Point> way = flat();
		double nearest = way.getFirst().distance(p);
		for (int i = 1; i < way.size(); i++) {
			nearest = Math.min(nearest, distance(p, way.get(i - 1), way.get(i)));
		}
		return nearest;
	}

	private static double distance(Point p, Point a, Point b) {
		double dx = b.x() - a.x();
		double dy = b.y() - a.y();
		double square = dx * dx + dy * dy;
		double t = square == 0 ? 0 : Math.clamp(((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square, 0, 1);
		return a.towards(b, t).distance(p);
	}

	/** The line as a chain of points, each curve as a dozen steps. */
	private List<Point> flat() {
		List<Point> way = new ArrayList<>();
		for (Segment s : segments) {
			if (s instanceof Segment.Curve c) {
				Point from = way.getLast();
				for (int i = 1; i <= CURVE_STEPS; i++) {
					way.add(c.at(from, i / (double) CURVE_STEPS));
				}
			} else {
				way.add(s.to());
			}
		}
		return way;
	}
}

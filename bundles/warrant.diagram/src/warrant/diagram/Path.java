package warrant.diagram;

import java.util.ArrayList;
import java.util.List;

/** What a pen draws: begins with a {@link Segment.Move}, never empty. */
public record Path(List<Segment> segments) {

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
		double left = Double.POSITIVE_INFINITY;
		double top = Double.POSITIVE_INFINITY;
		double right = Double.NEGATIVE_INFINITY;
		double bottom = Double.NEGATIVE_INFINITY;
		for (Point p : points()) {
			left = Math.min(left, p.x());
			top = Math.min(top, p.y());
			right = Math.max(right, p.x());
			bottom = Math.max(bottom, p.y());
		}
		return new Rect(left, top, right - left, bottom - top);
	}

	private List<Point> points() {
		List<Point> points = new ArrayList<>();
		for (Segment s : segments) {
			if (s instanceof Segment.Curve c) {
				points.add(c.control1());
				points.add(c.control2());
			}
			points.add(s.to());
		}
		return points;
	}
}

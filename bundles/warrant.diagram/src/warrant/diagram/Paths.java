package warrant.diagram;

import java.util.ArrayList;
import java.util.List;

import warrant.diagram.Segment.Close;
import warrant.diagram.Segment.Curve;
import warrant.diagram.Segment.Line;
import warrant.diagram.Segment.Move;

/** The figures maps are made of. */
public final class Paths {
	/** How far a cubic's control points lie out so that it follows a quarter circle: 4/3 (√2 − 1). */
	private static final double QUARTER = 0.5523;

	private Paths() {
	}

	public static Path line(Point from, Point to) {
		return new Path(List.of(new Move(from), new Line(to)));
	}

	public static Path rectangle(Rect r) {
		return polygon(new Point(r.x(), r.y()), new Point(r.right(), r.y()), new Point(r.right(), r.bottom()), new Point(r.x(), r.bottom()));
	}

	/** A closed figure with straight sides. */
	public static Path polygon(Point... corners) {
		List<Segment> segments = new ArrayList<>();
		segments.add(new Move(corners[0]));
		for (int i = 1; i < corners.length; i++) {
			segments.add(new Line(corners[i]));
		}
		segments.add(new Close(corners[0]));
		return new Path(segments);
	}

	public static Path circle(Point centre, double radius) {
		return rounded(new Rect(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius);
	}

	/** A rectangle whose corners are quarter circles; {@code radius} is cut to half the shorter side. */
	public static Path rounded(Rect r, double radius) {
		double q = Math.min(radius, Math.min(r.width(), r.height()) / 2);
		double c = q * (1 - QUARTER);
		double right = r.right();
		double bottom = r.bottom();
		Point start = new Point(r.x() + q, r.y());
		return new Path(List.of(new Move(start),
			new Line(new Point(right - q, r.y())),
			new Curve(new Point(right - c, r.y()), new Point(right, r.y() + c), new Point(right, r.y() + q)),
			new Line(new Point(right, bottom - q)),
			new Curve(new Point(right, bottom - c), new Point(right - c, bottom), new Point(right - q, bottom)),
			new Line(new Point(r.x() + q, bottom)),
			new Curve(new Point(r.x() + c, bottom), new Point(r.x(), bottom - c), new Point(r.x(), bottom - q)),
			new Line(new Point(r.x(), r.y() + q)),
			new Curve(new Point(r.x(), r.y() + c), new Point(r.x() + c, r.y()), start),
			new Close(start)));
	}

	/** Straight lines through all {@code points}, each bend rounded by at most {@code radius}. */
	public static Path smooth(List<Point> points, double radius) {
		List<Segment> segments = new ArrayList<>();
		segments.add(new Move(points.getFirst()));
		for (int i = 1; i < points.size() - 1; i++) {
			Point before = points.get(i - 1);
			Point bend = points.get(i);
			Point after = points.get(i + 1);
			double in = Math.min(radius, before.distance(bend) / 2);
			double out = Math.min(radius, bend.distance(after) / 2);
			if (in < 0.1 || out < 0.1) {
				segments.add(new Line(bend));
				continue;
			}
			Point enter = bend.towards(before, in / before.distance(bend));
			Point leave = bend.towards(after, out / bend.distance(after));
			segments.add(new Line(enter));
			segments.add(new Curve(enter.towards(bend, QUARTER), leave.towards(bend, QUARTER), leave));
		}
		segments.add(new Line(points.getLast()));
		return new Path(segments);
	}

	/** A curve that leaves and arrives vertically, for edges between boxes one above the other. */
	public static Path swing(Point from, Point to) {
		double reach = Math.clamp(Math.abs(to.y() - from.y()) / 2, 14, 90) * Math.signum(to.y() - from.y() + 0.001);
		return new Path(List.of(new Move(from), new Curve(from.plus(0, reach), to.plus(0, -reach), to)));
	}

	/** A curve that leaves and arrives level, for edges between boxes side by side. */
	public static Path sway(Point from, Point to) {
		double reach = Math.clamp(Math.abs(to.x() - from.x()) / 2, 14, 90) * Math.signum(to.x() - from.x() + 0.001);
		return new Path(List.of(new Move(from), new Curve(from.plus(reach, 0), to.plus(-reach, 0), to)));
	}
}

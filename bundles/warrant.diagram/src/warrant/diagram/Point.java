package warrant.diagram;

/** A position in pixels at 100 %: x to the right, y downwards. */
public record Point(double x, double y) {

	public Point plus(double dx, double dy) {
		return new Point(x + dx, y + dy);
	}

	public double distance(Point other) {
		return Math.hypot(x - other.x, y - other.y);
	}

	/** The point that lies the part {@code t} (0 to 1) of the way to {@code other}. */
	public Point towards(Point other, double t) {
		return new Point(x + (other.x - x) * t, y + (other.y - y) * t);
	}
}

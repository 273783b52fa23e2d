package warrant.diagram;

/** An upright rectangle, in pixels at 100 %. */
public record Rect(double x, double y, double width, double height) {

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public double centreX() {
		return x + width / 2;
	}

	public double centreY() {
		return y + height / 2;
	}

	public Rect moved(double dx, double dy) {
		return new Rect(x + dx, y + dy, width, height);
	}

	/** Grown by {@code margin} on each side; a negative margin shrinks. */
	public Rect grown(double margin) {
		return new Rect(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	public boolean contains(Point p) {
		return p.x() >= x && p.x() < right() && p.y() >= y && p.y() < bottom();
	}

	/** Whether the two share an area; touching edges do not count. */
	public boolean overlaps(Rect other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	public Rect union(Rect other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}
}

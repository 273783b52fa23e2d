package warrant.ui.map.canvas;

import warrant.diagram.Point;
import warrant.diagram.Rect;

/**
 * Which part of a map is seen, and how large. Immutable.
 *
 * @param x of the window's left edge, in pixels of the scaled map
 * @param y of its upper edge
 * @param scale 1: as large as on paper
 */
public record Viewport(int x, int y, double scale) {

	static final double SMALLEST = 0.03;
	static final double LARGEST = 4;

	public Point toMap(int px, int py) {
		return new Point((px + x) / scale, (py + y) / scale);
	}

	public int screenX(double mapX) {
		return (int) Math.round(mapX * scale) - x;
	}

	public int screenY(double mapY) {
		return (int) Math.round(mapY * scale) - y;
	}

	/** The part of the map that a window of this size shows. */
	Rect shown(int width, int height) {
		return new Rect(x / scale, y / scale, width / scale, height / scale);
	}

	Viewport panned(int dx, int dy) {
		return new Viewport(x + dx, y + dy, scale);
	}

	/** Zoomed so that what is at a point of the window stays there. */
	Viewport zoomed(double factor, int px, int py) {
		double next = Math.clamp(scale * factor, SMALLEST, LARGEST);
		Point at = toMap(px, py);
		return new Viewport((int) Math.round(at.x() * next) - px, (int) Math.round(at.y() * next) - py, next);
	}

	/** All of {@code area} in the middle of the window, not larger than on paper. */
	static Viewport fitting(Rect area, int width, int height) {
		double scale = Math.clamp(Math.min(width / area.width(), height / area.height()), SMALLEST, 1);
		return new Viewport(0, 0, scale).centredOn(new Point(area.centreX(), area.centreY()), width, height);
	}

	Viewport centredOn(Point centre, int width, int height) {
		return new Viewport((int) Math.round(centre.x() * scale) - width / 2, (int) Math.round(centre.y() * scale) - height / 2, scale);
	}

	/** Moved as little as needed so that an area is seen. */
	Viewport revealing(Rect area, int width, int height) {
		Rect shown = shown(width, height).grown(-20 / scale);
		double dx = area.x() < shown.x() ? area.x() - shown.x() : Math.max(0, area.right() - shown.right());
		double dy = area.y() < shown.y() ? area.y() - shown.y() : Math.max(0, area.bottom() - shown.bottom());
		return panned((int) Math.round(dx * scale), (int) Math.round(dy * scale));
	}
}

package warrant.diagram.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import warrant.diagram.Path;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Segment;

/** Spreads the lines that arrive at one box along its lower and upper edge, in the order of where they come from. */
final class Arrivals {
	private static final double CORNER = 16;
	private static final double APART = 15;
	/** How much of its sideways offset a line keeps at its end. */
	private static final double LEAN = 0.4;
	private static final double LEVEL = 8;

	private final Rect target;
	private final Map<Link, Rect> from = new LinkedHashMap<>();

	Arrivals(Rect target) {
		this.target = target;
	}

	void add(Link link, Rect start) {
		from.put(link, start);
	}

	Map<Link, Path> ways() {
		Map<Link, Path> ways = new LinkedHashMap<>();
		edge(ways, from.keySet().stream().filter(l -> from.get(l).y() >= target.bottom()).toList(), target.bottom());
		edge(ways, from.keySet().stream().filter(l -> from.get(l).bottom() <= target.y()).toList(), target.y());
		from.forEach((link, start) -> ways.computeIfAbsent(link, l -> way(start, target, null)));
		return ways;
	}

	private void edge(Map<Link, Path> ways, List<Link> links, double y) {
		List<Link> sorted = links.stream().sorted(Comparator.comparingDouble((Link l) -> from.get(l).centreX()).thenComparing(Link::id)).toList();
		double[] xs = spread(sorted.stream().mapToDouble(l -> from.get(l).centreX()).toArray());
		for (int i = 0; i < xs.length; i++) {
			ways.put(sorted.get(i), way(from.get(sorted.get(i)), target, new Point(xs[i], y)));
		}
	}

	private double[] spread(double[] wished) {
		double left = target.x() + CORNER;
		double right = target.right() - CORNER;
		double apart = wished.length < 2 ? 0 : Math.min(APART, (right - left) / (wished.length - 1));
		double[] xs = new double[wished.length];
		for (int i = 0; i < xs.length; i++) {
			double offset = wished[i] - target.centreX();
			double x = target.centreX() + (Math.abs(offset) < APART ? offset : offset * LEAN);
			xs[i] = Math.max(i == 0 ? left : xs[i - 1] + apart, Math.clamp(x, left, right));
		}
		double limit = right;
		for (int i = xs.length - 1; i >= 0; i--) {
			xs[i] = Math.min(xs[i], limit);
			limit = xs[i] - apart;
		}
		return xs;
	}

	/**
	 * From top to bottom where the target is above, from bottom to top where below, else from side to side.
	 *
	 * @param at where on the target's upper or lower edge it ends, or null: in the middle
	 */
	static Path way(Rect from, Rect to, Point at) {
		if (to.bottom() <= from.y()) {
			return Paths.swing(new Point(from.centreX(), from.y()), at == null ? new Point(to.centreX(), to.bottom()) : at);
		}
		if (to.y() >= from.bottom()) {
			return Paths.swing(new Point(from.centreX(), from.bottom()), at == null ? new Point(to.centreX(), to.y()) : at);
		}
		boolean rightwards = to.centreX() > from.centreX();
		return Paths.sway(new Point(rightwards ? from.right() : from.x(), from.centreY()),
			new Point(rightwards ? to.x() : to.right(), to.centreY()));
	}

	/** Onto a line that runs up or down: leaves the box upright, or from its side where it stands level with the end, and arrives level. */
	static Path across(Rect from, Point end) {
		boolean fromRight = from.centreX() >= end.x();
		if (end.y() > from.y() - LEVEL && end.y() < from.bottom() + LEVEL) {
			return Paths.sway(new Point(fromRight ? from.x() : from.right(), from.centreY()), end);
		}
		Point start = new Point(from.centreX(), end.y() < from.y() ? from.y() : from.bottom());
		double aside = Math.clamp(Math.abs(start.x() - end.x()) * 0.6, 30, 90) * (fromRight ? 1 : -1);
		return new Path(List.of(new Segment.Move(start),
			new Segment.Curve(start.towards(new Point(start.x(), end.y()), 0.6), end.plus(aside, 0), end)));
	}
}

package warrant.diagram.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import warrant.diagram.Path;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;

/** Spreads the lines that arrive at one box along its lower and upper edge, in the order of where they come from. */
final class Arrivals {
	private static final double CORNER = 16;
	private static final double APART = 15;
	/** How much of its sideways offset a line keeps at its end. */
	private static final double LEAN = 0.4;

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
}

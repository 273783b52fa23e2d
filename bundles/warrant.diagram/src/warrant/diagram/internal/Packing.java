package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import warrant.diagram.Rect;

/**
 * Packs unconnected parts of a map close together: each goes where it comes to lie highest on the
 * skyline of those before it (Jylänki, "A Thousand Ways to Pack the Bin", 2010: skyline bottom-left, upside down).
 */
final class Packing {
	private static final double GAP = 36;
	/** Which part comes first: no order is the best for all maps. */
	private static final List<Comparator<Arrangement>> ORDERS = List.of(Comparator.comparingDouble(p -> -p.bounds().height()),
		Comparator.comparingDouble(p -> -p.bounds().width()));
	/** How wide the whole may be, of what it would be were no room lost. */
	private static final double[] ROOM = { 1.06, 1.25 };

	private final double width;
	private final List<Rect> skyline = new ArrayList<>();
	private final List<Arrangement> placed = new ArrayList<>();

	private Packing(double width) {
		this.width = width;
		skyline.add(new Rect(0, 0, width, 0));
	}

	/** The parts moved so that none overlaps another and the whole is small, and about {@code aspectRatio} times as wide as high. */
	static List<Arrangement> pack(List<Arrangement> parts, double aspectRatio) {
		double area = parts.stream().map(Arrangement::bounds).mapToDouble(b -> (b.width() + GAP) * (b.height() + GAP)).sum();
		double widest = parts.stream().mapToDouble(p -> p.bounds().width() + GAP).max().orElse(0);
		Packing best = null;
		for (double room : ROOM) {
			for (Comparator<Arrangement> order : ORDERS) {
				Packing next = new Packing(Math.max(widest, Math.sqrt(area * aspectRatio) * room));
				parts.stream().sorted(order).forEach(part -> next.placed.add(next.place(part)));
				best = best == null || next.cost(aspectRatio) < best.cost(aspectRatio) ? next : best;
			}
		}
		return best.placed;
	}

	private double cost(double aspectRatio) {
		Rect all = placed.stream().map(Arrangement::bounds).reduce(Rect::union).orElseThrow();
		return all.width() * all.height() * (1 + Math.abs(Math.log(all.width() / all.height() / aspectRatio)));
	}

	private Arrangement place(Arrangement part) {
		Rect b = part.bounds();
		double w = b.width() + GAP;
		Rect best = null;
		for (Rect step : skyline) {
			if (step.x() + w <= width + 0.001) {
				double y = top(step.x(), step.x() + w);
				if (best == null || y < best.y() - 0.001) {
					best = new Rect(step.x(), y, w, b.height() + GAP);
				}
			}
		}
		raise(best);
		return part.moved(best.x() - b.x(), best.y() - b.y());
	}

	/** How far down the skyline reaches between two x. */
	private double top(double left, double right) {
		return skyline.stream().filter(s -> s.x() < right - 0.001 && s.right() > left + 0.001).mapToDouble(Rect::y).max().orElse(0);
	}

	/** Steps are rectangles without height: x, y, width. */
	private void raise(Rect placed) {
		List<Rect> steps = new ArrayList<>();
		for (Rect s : skyline) {
			if (s.right() <= placed.x() || s.x() >= placed.right()) {
				steps.add(s);
				continue;
			}
			if (s.x() < placed.x()) {
				steps.add(new Rect(s.x(), s.y(), placed.x() - s.x(), 0));
			}
			if (s.right() > placed.right()) {
				steps.add(new Rect(placed.right(), s.y(), s.right() - placed.right(), 0));
			}
		}
		steps.add(new Rect(placed.x(), placed.bottom(), placed.width(), 0));
		steps.sort(Comparator.comparingDouble(Rect::x));
		skyline.clear();
		skyline.addAll(steps);
	}
}

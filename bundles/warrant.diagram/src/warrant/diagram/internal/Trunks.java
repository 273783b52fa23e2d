package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import warrant.diagram.EdgeKind;
import warrant.diagram.Path;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;

/**
 * Columns of boxes below one target that say the same kind of thing about it, as automatic layout hangs them: a trunk along their left edge
 * joins their lines, each of which ends where the one above meets the trunk, so that no dash is drawn twice.
 */
final class Trunks {
	private static final double BEND = 7;
	private static final double BESIDE = Branch.INDENT_OF_STACK - Stack.TRUNK;
	/** A box this far right of its target's edge hangs on it. */
	private static final double NESTED_FROM = 20;
	private static final double NESTED_TO = 60;
	private static final double NESTED_GAP = 40;

	private record Key(EdgeKind kind, long left) {
	}

	private record Column(boolean nested, double trunk, List<Link> links) {
	}

	private final Rect target;
	private final Map<Link, Rect> from;
	private final List<Column> columns = new ArrayList<>();
	private final Set<Link> held = new HashSet<>();

	private Trunks(Rect target, Map<Link, Rect> from) {
		this.target = target;
		this.from = from;
	}

	static Trunks of(Rect target, Map<Link, Rect> from) {
		Trunks trunks = new Trunks(target, from);
		Map<Key, List<Link>> byEdge = new LinkedHashMap<>();
		from.forEach((link, rect) -> {
			if (link.sources().size() == 1 && rect.y() >= target.bottom()) {
				byEdge.computeIfAbsent(new Key(link.kind(), Math.round(rect.x())), k -> new ArrayList<>()).add(link);
			}
		});
		byEdge.values().forEach(trunks::column);
		return trunks;
	}

	private void column(List<Link> links) {
		links.sort(Comparator.comparingDouble(l -> from.get(l).y()));
		Rect first = from.get(links.getFirst());
		double offset = first.x() - target.x();
		boolean nested = offset >= NESTED_FROM && offset <= NESTED_TO;
		boolean column = links.size() > 1 || nested && first.y() - target.bottom() < NESTED_GAP;
		if (!column) {
			return;
		}
		double trunk = nested ? target.x() + Branch.trunk(links.getFirst().kind()) : first.x() - BESIDE;
		columns.add(new Column(nested, trunk, links));
		held.addAll(links);
	}

	boolean holds(Link link) {
		return held.contains(link);
	}

	/** Where the lines of columns that don't hang directly on the target begin, by the topmost link of each. */
	Map<Link, Rect> starts() {
		Map<Link, Rect> starts = new LinkedHashMap<>();
		columns.stream().filter(c -> !c.nested()).forEach(c -> {
			Link first = c.links().getFirst();
			starts.put(first, new Rect(c.trunk(), Math.max(target.bottom(), from.get(first).y() - 4), 0, 0));
		});
		return starts;
	}

	/** @param onward the ways from {@link #starts()} to the target */
	List<Route> routes(Map<Link, Path> onward) {
		List<Route> routes = new ArrayList<>();
		for (Column column : columns) {
			Point above = column.nested() ? new Point(column.trunk(), target.bottom()) : onward.get(column.links().getFirst()).start();
			for (Link link : column.links()) {
				Rect rect = from.get(link);
				Point bend = new Point(column.trunk(), rect.y() + Math.min(rect.height() / 2, Branch.STUB));
				Path path = Paths.smooth(List.of(new Point(rect.x(), bend.y()), bend, above), BEND);
				boolean first = link == column.links().getFirst();
				Path whole = first && !column.nested() ? path.then(onward.get(link)) : path;
				routes.add(new Route(link.id(), whole, first, Optional.empty()));
				above = bend;
			}
		}
		return routes;
	}
}

package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.diagram.Path;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;

/**
 * Boxes one below the other that say the same kind of thing about the same conclusion and rest on nothing themselves. A
 * trunk along their left edge joins them, so that a conclusion with forty premises stays on one page.
 */
record Stack(String id, List<Link> links, List<BoxDraft> boxes) {
	/** The trunk's distance from the stack's left edge. */
	static final double TRUNK = 7;
	private static final double INDENT = 24;
	private static final double GAP = 12;
	private static final double TOP = 4;

	String target() {
		return links.getFirst().target();
	}

	double width() {
		return INDENT + boxes.stream().mapToDouble(b -> b.width).max().orElse(0);
	}

	double height() {
		return TOP + boxes.stream().mapToDouble(b -> b.height + GAP).sum() - GAP;
	}

	/**
	 * Places the boxes below {@code corner} and draws their lines: the topmost one's runs on along {@code onward} to the
	 * target, each other one's ends where the one above meets the trunk, so that no dash is drawn twice.
	 */
	List<Route> place(Point corner, Route onward, Map<String, Rect> places) {
		List<Route> routes = new ArrayList<>();
		double y = corner.y() + TOP;
		double trunk = corner.x() + TRUNK;
		Point above = onward.path().start();
		for (int i = 0; i < boxes.size(); i++) {
			BoxDraft box = boxes.get(i);
			Rect place = new Rect(corner.x() + INDENT, y, box.width, box.height);
			places.put(box.id, place);
			double stub = y + Math.min(box.height / 2, 26);
			Path path = Paths.smooth(List.of(new Point(place.x(), stub), new Point(trunk, stub), above), 7);
			String link = links.get(i).id();
			routes.add(i == 0 ? new Route(link, path.then(onward.path()), true, onward.label()) : new Route(link, path, false, Optional.empty()));
			above = new Point(trunk, stub);
			y += box.height + GAP;
		}
		return routes;
	}
}

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
 * Branches one below the other that say the same kind of thing about the same conclusion. A trunk along their left edge
 * joins them, so that a conclusion with forty premises stays on one page.
 */
record Stack(String id, List<Branch> branches) {
	/** The trunk's distance from the stack's left edge. */
	static final double TRUNK = 7;
	private static final double INDENT = Branch.INDENT_OF_STACK;
	private static final double TOP = 4;
	private static final double BEND = 7;

	Link firstLink() {
		return branches.getFirst().link();
	}

	double width() {
		return INDENT + branches.stream().mapToDouble(Branch::width).max().orElse(0);
	}

	double height() {
		return TOP + branches.stream().mapToDouble(b -> b.height() + Branch.GAP).sum() - Branch.GAP;
	}

	/**
	 * Places the branches below {@code corner} and draws their lines: the topmost one's runs on along {@code onward} to
	 * the target, each other one's ends where the one above meets the trunk, so that no dash is drawn twice.
	 */
	List<Route> place(Point corner, Route onward, Map<String, Rect> places) {
		List<Route> routes = new ArrayList<>();
		double y = corner.y() + TOP;
		double trunk = corner.x() + TRUNK;
		Point above = onward.path().start();
		for (Branch branch : branches) {
			branch.place(new Point(corner.x() + INDENT, y), places, routes);
			Point bend = new Point(trunk, y + branch.stub());
			Path path = Paths.smooth(List.of(bend.plus(INDENT - TRUNK, 0), bend, above), BEND);
			boolean first = branch == branches.getFirst();
			routes.add(first ? new Route(branch.link().id(), path.then(onward.path()), true, onward.label())
				: new Route(branch.link().id(), path, false, Optional.empty()));
			above = bend;
			y += branch.height() + Branch.GAP;
		}
		return routes;
	}
}

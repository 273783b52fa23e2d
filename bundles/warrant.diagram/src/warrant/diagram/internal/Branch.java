package warrant.diagram.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.diagram.EdgeKind;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;

/**
 * A box and, hanging below it one under the other and indented, what leads to it and to nothing else: supports first,
 * then attacks. {@code link} leads from the box to its target.
 */
record Branch(Link link, BoxDraft box, List<Branch> children) {
	static final double GAP = 12;
	private static final double INDENT = 36;
	private static final double SUPPORT_TRUNK = 23;
	/** Left of the other trunk: attacks hang lower, so the two never cross. */
	private static final double ATTACK_TRUNK = 11;
	static final double STUB = 26;
	/** How far right of its trunk's stack a branch begins. */
	static final double INDENT_OF_STACK = 24;
	private static final double BEND = 7;

	/** How far right of the edge of a box the trunk of what hangs on it is. */
	static double trunk(EdgeKind kind) {
		return kind == EdgeKind.ATTACK ? ATTACK_TRUNK : SUPPORT_TRUNK;
	}

	int size() {
		return 1 + children.stream().mapToInt(Branch::size).sum();
	}

	double width() {
		return Math.max(box.width, INDENT + children.stream().mapToDouble(Branch::width).max().orElse(0));
	}

	double height() {
		return box.height + children.stream().mapToDouble(b -> GAP + b.height()).sum();
	}

	/** How far below the top of its box the line to its target leaves it, on the left. */
	double stub() {
		return Math.min(box.height / 2, STUB);
	}

	/** Puts the box at {@code corner} and the rest below. */
	void place(Point corner, Map<String, Rect> places, List<Route> routes) {
		Rect own = new Rect(corner.x(), corner.y(), box.width, box.height);
		places.put(box.id, own);
		Map<EdgeKind, Point> above = new EnumMap<>(EdgeKind.class);
		double y = own.bottom() + GAP;
		for (Branch child : children) {
			double trunk = corner.x() + trunk(child.link.kind());
			Point meets = above.getOrDefault(child.link.kind(), new Point(trunk, own.bottom()));
			Point bend = new Point(trunk, y + child.stub());
			child.place(new Point(corner.x() + INDENT, y), places, routes);
			routes.add(new Route(child.link.id(), Paths.smooth(List.of(bend.plus(corner.x() + INDENT - trunk, 0), bend, meets), BEND),
				!above.containsKey(child.link.kind()), Optional.empty()));
			above.put(child.link.kind(), bend);
			y += child.height() + GAP;
		}
	}
}

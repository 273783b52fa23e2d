package warrant.ui.map.canvas;

import java.util.List;

import warrant.diagram.Box;
import warrant.diagram.Edge;
import warrant.diagram.Frame;
import warrant.diagram.Mark;
import warrant.diagram.Rect;

/**
 * Something painted on the map.
 *
 * @param of a {@link Box}, an {@link Edge} or a {@link Frame}
 * @param order in which it is painted
 * @param area that holds all of its marks
 */
record Element(Object of, int order, Rect area) {

	/** Arrow heads and strokes reach a little beyond the line. */
	private static final double REACH = 6;

	static Element of(Frame group, int order) {
		return new Element(group, order, group.bounds().grown(REACH));
	}

	static Element of(Edge edge, int order) {
		Rect area = null;
		for (Mark mark : edge.marks())
			if (mark instanceof Mark.Figure figure)
				area = area == null ? figure.path().bounds() : area.union(figure.path().bounds());
		return new Element(edge, order, (area == null ? new Rect(0, 0, 0, 0) : area).grown(REACH));
	}

	static Element of(Box box, int order) {
		return new Element(box, order, box.bounds().grown(REACH + 4));
	}

	List<Mark> marks() {
		return switch (of) {
			case Box box -> box.marks();
			case Edge edge -> edge.marks();
			default -> ((Frame) of).marks();
		};
	}

	boolean faded() {
		return of instanceof Box box && box.faded() || of instanceof Edge edge && edge.faded();
	}
}

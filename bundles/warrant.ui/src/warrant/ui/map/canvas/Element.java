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

	static Element of(Object of, int order) {
		return new Element(of, order, switch (of) {
			case Box box -> box.bounds().grown(REACH + 4);
			case Edge edge -> area(edge);
			default -> ((Frame) of).bounds().grown(REACH);
		});
	}

	private static Rect area(Edge edge) {
		Rect area = null;
		for (Mark mark : edge.marks())
			if (mark instanceof Mark.Figure figure)
				area = area == null ? figure.path().bounds() : area.union(figure.path().bounds());
		return (area == null ? new Rect(0, 0, 0, 0) : area).grown(REACH);
	}

	String id() {
		return switch (of) {
			case Box box -> box.id();
			case Edge edge -> edge.id();
			default -> ((Frame) of).id();
		};
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

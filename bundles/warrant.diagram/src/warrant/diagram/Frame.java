package warrant.diagram;

import java.util.List;

/** A group of nodes, or the part of it that lies together: the area it covers, its title, and the marks to paint behind everything else. */
public record Frame(String id, String title, Rect bounds, List<Mark> marks) {

	public Frame {
		marks = List.copyOf(marks);
	}
}

package warrant.diagram;

import java.util.List;

/**
 * A proposition on the map: where it is, what it says in full, a description for those who can't see it, and the marks
 * to paint. {@code faded}: painted with {@link Palette#faded()}.
 */
public record Box(String id, BoxKind kind, Rect bounds, String text, String description, boolean faded, List<Mark> marks) {

	public Box {
		marks = List.copyOf(marks);
	}
}

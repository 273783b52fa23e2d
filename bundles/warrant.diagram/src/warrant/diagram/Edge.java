package warrant.diagram;

import java.util.List;

/**
 * A relation on the map. {@code paths} are its lines from each source to the target or, where linked premises meet or
 * the relation is itself attacked, to its junction and from there on; {@code description} says it in words.
 */
public record Edge(String id, EdgeKind kind, List<Path> paths, String description, boolean faded, List<Mark> marks) {

	public Edge {
		paths = List.copyOf(paths);
		marks = List.copyOf(marks);
	}
}

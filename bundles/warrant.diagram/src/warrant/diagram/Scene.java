package warrant.diagram;

import java.util.List;
import java.util.stream.Stream;

/**
 * A map laid out and ready to paint: first {@code groups}, then {@code edges}, then {@code boxes}, then {@code ornaments} (heading, legend),
 * each in list order. Immutable; may be painted from several threads.
 *
 * @param bounds everything painted lies inside; may begin below zero where the analyst placed nodes there
 * @param leftOut how many propositions of the map are not in the scene because it would have become too large
 */
public record Scene(String title, String description, Rect bounds, List<Frame> groups, List<Box> boxes, List<Edge> edges, List<Mark> ornaments, int leftOut) {

	public Scene {
		groups = List.copyOf(groups);
		boxes = List.copyOf(boxes);
		edges = List.copyOf(edges);
		ornaments = List.copyOf(ornaments);
	}

	/** All lines of text, in the order they are painted. */
	public Stream<Mark.Text> texts() {
		Stream<Mark> inGroups = groups.stream().flatMap(g -> g.marks().stream());
		Stream<Mark> inBoxes = boxes.stream().flatMap(b -> b.marks().stream());
		Stream<Mark> onEdges = edges.stream().flatMap(e -> e.marks().stream());
		return Stream.of(inGroups, onEdges, inBoxes, ornaments.stream()).flatMap(s -> s).filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast);
	}
}

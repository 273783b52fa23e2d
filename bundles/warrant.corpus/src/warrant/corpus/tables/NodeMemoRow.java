package warrant.corpus.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.MapFiles;
import warrant.argument.Node;
import warrant.argument.Proposition;

/**
 * A note on a node of an argument map.
 *
 * @param title of the map
 * @param node its id
 * @param about what the proposition says, or what the relation is
 */
public record NodeMemoRow(Path map, String title, String node, String about, String text) {

	/** Those of a map, in the order of its nodes. @throws IOException naming the file when it is damaged */
	public static List<NodeMemoRow> of(Path file) throws IOException {
		ArgumentMap map = MapFiles.load(file);
		String name = file.getFileName().toString().replaceFirst("\\.argmap$", "");
		String title = map.getTitle() == null || map.getTitle().isBlank() ? name : map.getTitle();
		List<NodeMemoRow> rows = new ArrayList<>();
		Stream.concat(map.getPropositions().stream(), map.getRelations().stream())
				.filter(node -> node.getMemo() != null && !node.getMemo().isBlank())
				.forEach(node -> rows.add(new NodeMemoRow(file, title, node.getId(), about(node), node.getMemo())));
		return rows;
	}

	private static String about(Node node) {
		return switch (node) {
			case Proposition proposition -> proposition.getText();
			case Inference inference -> "support for: " + (inference.getConclusion() == null ? "" : inference.getConclusion().getText());
			case Conflict conflict -> "attack on: " + (conflict.getTarget() instanceof Proposition target ? target.getText() : "a relation");
			default -> "the same in other words";
		};
	}
}

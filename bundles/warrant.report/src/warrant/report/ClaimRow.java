package warrant.report;

import warrant.diagram.BoxKind;
import warrant.diagram.NodeState;

/**
 * A proposition of the map in words.
 *
 * @param node its id on the map
 * @param quote the words of its first source; empty: it is implicit
 * @param actor who says it
 * @param more in how many further documents it is said
 * @param reason why it stands or falls, in words
 * @param passage id of the passage that holds the quote, or empty
 */
public record ClaimRow(String node, BoxKind kind, String text, String quote, String actor, Source source, int more, NodeState state, String reason,
		String passage) {
}

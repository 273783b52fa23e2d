package warrant.ui.session;

import warrant.text.Span;

/**
 * Words in a document, and what they are: the thing that editors, tables, hits and maps select and hand to each other.
 *
 * @param document name below the documents folder
 * @param id of the annotation or suggestion in its document; empty for plain text
 */
public record Passage(ProjectSession session, String document, Span span, PassageKind kind, String id, String quote) {

	/** Plain words that nobody has coded. */
	public static Passage text(ProjectSession session, String document, Span span, String quote) {
		return new Passage(session, document, span, PassageKind.TEXT, "", quote);
	}
}

package warrant.interchange.argdown;

/**
 * A piece of Argdown.
 *
 * @param text of a title, tag, comment-free text or data what stands between its marks; of a relation its sign
 * @param indent spaces and tabs before a relation or list item
 * @param line the first is 1
 */
record Token(Kind kind, String text, int indent, int line) {

	enum Kind {
		FRONT_MATTER, HEADING, NEWLINE, EMPTY_LINE, RELATION, INFERENCE, NUMBER, LIST_ITEM, STATEMENT_DEFINITION, STATEMENT_REFERENCE,
		ARGUMENT_DEFINITION, ARGUMENT_REFERENCE, TAG, DATA, TEXT, MARK_START, MARK_END, END
	}

	boolean is(Kind other) {
		return kind == other;
	}
}

package warrant.text.blocks;

import warrant.text.BlockKind;
import warrant.text.Span;

/**
 * A candidate block: one or more lines that belong together, its kind perhaps not known yet.
 *
 * @param kind what the format says it is, {@code null} where only the words can tell
 * @param text the words, without white space around them
 * @param span where the words stand in the document's text; for formats that are rendered later, {@code [0, length)}
 * @param page 1-based, 0 where there are no pages
 * @param alone whether blank lines stand around it; {@code false} for a line glued to its neighbour
 */
public record Piece(BlockKind kind, String text, Span span, int page, boolean alone) {

	/** A piece of a format with marked paragraphs, where the place in the text comes later. */
	public static Piece of(BlockKind kind, String text, int page) {
		return new Piece(kind, text, new Span(0, text.length()), page, true);
	}

	public Piece as(BlockKind decided) {
		return new Piece(decided, text, span, page, alone);
	}

	/** Without its first {@code chars} code units (a list marker, a hash) and the white space behind them. */
	public Piece withoutPrefix(int chars) {
		String rest = text.substring(chars).stripLeading();
		return new Piece(kind, rest, new Span(span.end() - rest.length(), span.end()), page, alone);
	}

	boolean is(BlockKind other) {
		return kind == other;
	}

	int words() {
		return text.isEmpty() ? 0 : (int) text.chars().filter(c -> c == ' ' || c == '\n').count() + 1;
	}
}

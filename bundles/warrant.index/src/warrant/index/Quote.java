package warrant.index;

import java.util.List;

import warrant.text.Span;

/**
 * Words in context.
 *
 * @param span where {@code text} stands in the document
 * @param text as in the document, line breaks included; never cut inside a character
 * @param highlights the words that matched, in the document's offsets, sorted, not overlapping, inside {@code span}
 */
public record Quote(Span span, String text, List<Span> highlights) {

	public Quote {
		highlights = List.copyOf(highlights);
	}
}

package warrant.extraction.language;

import java.util.List;

import warrant.text.BlockKind;
import warrant.text.Span;

/**
 * One sentence inside one block, with its tokens.
 *
 * @param span in the document's text, without white space at its ends
 * @param tokens sorted, at least one, all inside {@code span}
 */
public record TaggedSentence(Span span, BlockKind block, List<Token> tokens) {

	public TaggedSentence {
		tokens = List.copyOf(tokens);
	}

	/** Whether the author can argue here: not in headings, captions and bylines. */
	public boolean isProse() {
		return block.isProse();
	}

	/** The tokens that lie wholly inside the span, in order; none is an empty list. */
	public List<Token> within(Span part) {
		int from = 0;
		while (from < tokens.size() && tokens.get(from).span().start() < part.start())
			from++;
		int to = from;
		while (to < tokens.size() && tokens.get(to).span().end() <= part.end())
			to++;
		return tokens.subList(from, to);
	}
}

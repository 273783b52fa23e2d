package warrant.text;

/**
 * One heading, paragraph, caption ... of a document, without the line breaks around it. Blocks of a document are sorted and never overlap;
 * text outside of every block (front matter, markers of lists) belongs to nobody.
 *
 * @param page 1-based page the block starts on, 0 where the format has no pages
 */
public record Block(BlockKind kind, Span span, int page) {

	public Block {
		if (page < 0)
			throw new IllegalArgumentException("page " + page);
	}
}

package warrant.text;

import java.util.Locale;

/** What a block of a document is. Sentences never cross a block; only paragraphs, list items and quotations hold argument. */
public enum BlockKind {
	HEADING, PARAGRAPH, CAPTION, LIST_ITEM, BYLINE, QUOTATION;

	/** Whether the author argues here: headings, captions and bylines are read for actors, not for claims. */
	public boolean isProse() {
		return this == PARAGRAPH || this == LIST_ITEM || this == QUOTATION;
	}

	/** The name in JSON and on screen: {@code list-item}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** @throws IllegalArgumentException for a label that {@link #label()} never gives */
	public static BlockKind ofLabel(String label) {
		return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}

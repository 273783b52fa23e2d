package warrant.text.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import warrant.text.BlockKind;
import warrant.text.blocks.Piece;
import warrant.text.internal.CleanText;
import warrant.text.internal.Source;

/** Turns the XHTML events of Tika's parsers into pieces: h1 to h6, li, p with the class its style gave it. For one use. */
final class OfficePieces extends DefaultHandler {

	/** Thrown when the text grows over {@link Source#MOST_CHARS}. */
	static final class TooLongException extends SAXException {
		private static final long serialVersionUID = 1L;
	}

	/** An element that says nothing about its kind, since a deque holds no null. */
	private static final BlockKind OPEN = BlockKind.PARAGRAPH;
	private final List<Piece> pieces = new ArrayList<>();
	private final StringBuilder open = new StringBuilder();
	private final Deque<BlockKind> kinds = new ArrayDeque<>();
	private boolean body;
	private int silent;
	private int chars;

	/** In the order of the document. */
	List<Piece> found() {
		flush(null);
		return pieces;
	}

	@Override
	public void startElement(String uri, String local, String qName, Attributes attributes) {
		String name = (local.isEmpty() ? qName : local).toLowerCase(Locale.ROOT);
		body |= name.equals("body");
		if (silent > 0 || isSilent(name, attributes)) {
			silent++;
			return;
		}
		if (isBlock(name)) {
			flush(kinds.peek() == OPEN ? null : kinds.peek());
			kinds.push(kind(name, attributes));
		} else if (name.equals("br")) {
			open.append(' ');
		} else if (name.equals("td") || name.equals("th")) {
			open.append(open.length() > 0 ? " | " : "");
		}
	}

	@Override
	public void endElement(String uri, String local, String qName) {
		String name = (local.isEmpty() ? qName : local).toLowerCase(Locale.ROOT);
		if (silent > 0) {
			silent--;
			return;
		}
		if (isBlock(name) && !kinds.isEmpty())
			flush(kinds.pop());
	}

	@Override
	public void characters(char[] text, int start, int length) throws SAXException {
		chars += length;
		if (chars > Source.MOST_CHARS)
			throw new TooLongException();
		if (body && silent == 0)
			open.append(text, start, length);
	}

	@Override
	public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
		characters(text, start, length);
	}

	private void flush(BlockKind kind) {
		String words = CleanText.of(open.toString()).replaceAll("[\\s\\u00a0\\u00ad]*[\\s\\u00a0][\\s\\u00a0\\u00ad]*", " ").replace("\u00ad", "").strip();
		open.setLength(0);
		if (words.codePoints().anyMatch(Character::isLetterOrDigit))
			pieces.add(Piece.of(kind == OPEN ? null : kind, words, 0));
	}

	private static boolean isBlock(String name) {
		return name.matches("h[1-6]|p|li|div|blockquote|tr|figcaption|caption|dd|dt|section|article|header|footer|aside|body|table|ul|ol|title");
	}

	/** Headers, footers, notes and what Tika adds about attachments are not part of the running text. */
	private static boolean isSilent(String name, Attributes attributes) {
		String type = String.valueOf(attributes.getValue("class"));
		return name.matches("script|style|nav|head") || type.matches("header|footer|embedded|package-entry|comment|annotation") && !name.equals("p");
	}

	private BlockKind kind(String name, Attributes attributes) {
		String style = String.valueOf(attributes.getValue("class")).toLowerCase(Locale.ROOT);
		if (name.matches("h[1-6]") || style.matches("title|subtitle|heading.*"))
			return BlockKind.HEADING;
		if (style.matches(".*(?:caption|beschriftung|légende).*") || name.equals("figcaption") || name.equals("caption"))
			return BlockKind.CAPTION;
		if (style.matches("(?:.*_)?byline|author"))
			return BlockKind.BYLINE;
		if (name.equals("blockquote") || style.matches(".*quot(?:e|ation|ations).*"))
			return BlockKind.QUOTATION;
		if (name.equals("li") || style.matches("list.*"))
			return BlockKind.LIST_ITEM;
		if (name.equals("tr"))
			return BlockKind.CAPTION;
		BlockKind outer = kinds.peek();
		return name.equals("p") && outer != null && outer != OPEN ? outer : OPEN;
	}
}

package warrant.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import warrant.text.BlockKind;
import warrant.text.blocks.BylineLines;
import warrant.text.blocks.CaptionLines;
import warrant.text.blocks.Piece;

/** Walks through an element and collects its blocks in document order, white space collapsed as a browser does. For one use. */
final class HtmlPieces {

	private static final Pattern BYLINE = Pattern.compile("(?i)(?:^|[\\s_-])(?:byline|author|authors|dateline|pubdate|published|post-meta|entry-meta|article-meta|article-info|contributor|bio)(?:$|[\\s_-])");
	private static final Pattern CAPTION = Pattern.compile("(?i)(?:^|[\\s_-])(?:caption|wp-caption-text|credit|image-credit|photo-credit|copyright)(?:$|[\\s_-])");
	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\u00ad]*[\\s\\u00a0][\\s\\u00a0\\u200b\\u00ad]*");
	private static final Pattern NOTE_NUMBER = Pattern.compile("\\[?(?:\\d{1,3}|[a-z*†‡])\\]?");
	private static final Pattern BEFORE_NOTE = Pattern.compile("(?:\\p{L}{3}|[.,;:!?”’\"')])$");
	/** Counters beside hearts and bubbles. */
	private static final Pattern COUNTER = Pattern.compile("[\\d.,]{1,7}[kKmM]?");
	private static final int LONGEST_BYLINE = 300;
	private static final Set<String> DROPPED = Set.of("pre", "hr", "img");
	private final List<Piece> pieces = new ArrayList<>();
	private final StringBuilder open = new StringBuilder();

	List<Piece> of(Element root) {
		children(root, null);
		flush(null);
		return pieces;
	}

	private void children(Element parent, BlockKind kind) {
		for (Node child : parent.childNodes()) {
			if (child instanceof TextNode words)
				open.append(words.getWholeText().replace('\n', ' '));
			else if (child instanceof Element element)
				element(element, kind);
		}
	}

	private void element(Element element, BlockKind kind) {
		String name = element.normalName();
		if (name.equals("sup") && isNoteNumber(element)) {
			return;
		}
		if (name.equals("br")) {
			open.append('\n');
		} else if (name.equals("tr") && element.select("p,div,li,h1,h2,h3").isEmpty()) {
			flush(kind);
			open.append(String.join(" | ", element.children().eachText()));
			flush(BlockKind.CAPTION);
		} else if (element.isBlock() || name.equals("figcaption") || name.equals("td") || name.equals("th") || isByline(element, kind)) {
			flush(kind);
			BlockKind inner = kind(element, kind);
			if (!DROPPED.contains(name))
				children(element, inner);
			flush(inner);
		} else if (!DROPPED.contains(name)) {
			children(element, kind);
		}
	}

	/** The number of a footnote behind a word or stop; not the square of a unit or the th of a date. */
	private boolean isNoteNumber(Element element) {
		boolean number = NOTE_NUMBER.matcher(element.text().strip()).matches();
		return number && (!element.select("a").isEmpty() || BEFORE_NOTE.matcher(open).find());
	}

	/** A date or an author's link on its own; inside a byline the link is a part of it. */
	private static boolean isByline(Element element, BlockKind outer) {
		int around = element.parent() == null ? 0 : element.parent().ownText().length();
		return element.normalName().equals("time") && around == 0 || outer != BlockKind.BYLINE && element.attr("rel").equals("author") && around < 20;
	}

	private static BlockKind kind(Element element, BlockKind outer) {
		String name = element.normalName();
		String marks = element.className() + " " + element.id() + " " + element.attr("itemprop");
		if (name.matches("h[1-6]"))
			return BlockKind.HEADING;
		if (outer == BlockKind.QUOTATION)
			return name.matches("footer|cite") ? BlockKind.BYLINE : outer;
		if (name.equals("figcaption") || name.equals("caption") || CAPTION.matcher(marks).find())
			return BlockKind.CAPTION;
		if ((isByline(element, outer) || name.equals("address") || BYLINE.matcher(marks).find()) && element.text().length() <= LONGEST_BYLINE)
			return BlockKind.BYLINE;
		if (name.equals("blockquote"))
			return BlockKind.QUOTATION;
		return name.equals("li") || name.equals("dd") ? BlockKind.LIST_ITEM : isBold(element) ? BlockKind.HEADING : outer;
	}

	/** {@code <p><strong>The queue</strong></p>}: the headings of many content systems. */
	private static boolean isBold(Element element) {
		return element.normalName().equals("p") && element.childrenSize() == 1 && element.ownText().isBlank() && element.child(0).normalName().matches("strong|b")
				&& element.text().length() < 100 && !element.text().matches(".*[.,:;]$") && !CaptionLines.matches(element.text()) && !BylineLines.matches(element.text());
	}

	/** Closes the open block. Two line breaks part paragraphs, one parts a caption or byline from what stands beside it. */
	private void flush(BlockKind kind) {
		String[] lines = open.toString().split("\n");
		open.setLength(0);
		StringBuilder block = new StringBuilder();
		for (String raw : lines) {
			String line = SPACES.matcher(raw).replaceAll(" ").strip();
			boolean own = line.isEmpty() || CaptionLines.matches(line) || BylineLines.matches(line);
			if (own)
				add(block, kind);
			block.append(block.isEmpty() ? "" : " ").append(line);
			if (own)
				add(block, kind);
		}
		add(block, kind);
	}

	private void add(StringBuilder block, BlockKind kind) {
		String text = block.toString().strip();
		block.setLength(0);
		boolean counter = kind == null && COUNTER.matcher(text).matches();
		if (text.codePoints().anyMatch(Character::isLetterOrDigit) && !counter && !repeatsTitle(text, kind))
			pieces.add(Piece.of(kind, text, 0));
	}

	/** Pages print their headline twice, once for the reader and once for the share bar. */
	private boolean repeatsTitle(String text, BlockKind kind) {
		return kind == BlockKind.HEADING && pieces.stream().limit(4).anyMatch(piece -> piece.kind() == BlockKind.HEADING && piece.text().equals(text));
	}
}

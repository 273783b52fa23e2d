package warrant.text.blocks;

import java.util.ArrayList;
import java.util.List;

import warrant.text.BlockKind;
import warrant.text.Span;

/**
 * Cuts plain text into pieces. Blank lines always separate; a single line break separates unless the text is hard-wrapped or a sentence
 * plainly goes on, so that headings and captions glued to a paragraph come off.
 */
public final class PlainText {

	private final String text;
	private final List<Piece> pieces = new ArrayList<>();
	private WrapWidth width = new WrapWidth(0);

	private PlainText(String text) {
		this.text = text;
	}

	/** The pieces of {@code text} from {@code from} on, in order, their kind open but for quotations and marked headings. */
	public static List<Piece> pieces(String text, int from) {
		PlainText plain = new PlainText(text);
		List<List<Line>> groups = groups(Line.of(text, from));
		plain.width = WrapWidth.of(groups);
		groups.forEach(plain::split);
		return plain.pieces;
	}

	private static List<List<Line>> groups(List<Line> lines) {
		List<List<Line>> groups = new ArrayList<>();
		List<Line> group = new ArrayList<>();
		for (Line line : lines) {
			if (!line.isBlank() && !isRule(line))
				group.add(line);
			else if (!group.isEmpty()) {
				groups.add(group);
				group = new ArrayList<>();
			}
		}
		if (!group.isEmpty())
			groups.add(group);
		return groups;
	}

	/** {@code * * *}, {@code ----}: a line without a letter or digit separates and belongs to no block. */
	private static boolean isRule(Line line) {
		return line.words().codePoints().noneMatch(Character::isLetterOrDigit);
	}

	private void split(List<Line> group) {
		int first = 0;
		for (int i = 0; i < group.size(); i++) {
			if (i + 1 == group.size() || isBreak(group, first, i)) {
				add(group.get(first), group.get(i), first == 0 && i + 1 == group.size());
				first = i + 1;
			}
		}
	}

	/** Whether a block ends after line {@code i} of the group; {@code first} is where the open block began. */
	private boolean isBreak(List<Line> group, int first, int i) {
		Line line = group.get(i);
		Line next = group.get(i + 1);
		if (isQuoted(line) || isQuoted(next))
			return isQuoted(line) != isQuoted(next);
		if (startsBlock(next) || isCaption(group, first, i) || first == i && BylineLines.matches(line.words()))
			return true;
		if (line.words().endsWith("-") && next.startsLowerCase())
			return false;
		if (next.startsLowerCase() && !line.endsSentence())
			return isSpeechSalutation(line) || HeadingLines.isShouted(line.words());
		if (!width.isWrapped())
			return true;
		return !width.forced(line, next) && (line.endsSentence() || first == i || line.length() < width.columns() * 2 / 3);
	}

	private static boolean isSpeechSalutation(Line line) {
		return line.words().endsWith(":");
	}

	private static boolean isQuoted(Line line) {
		return line.words().startsWith("> ") || line.words().equals(">");
	}

	private static boolean startsBlock(Line next) {
		return ListMarkers.length(next.words()) > 0 || CaptionLines.matches(next.words()) || next.words().startsWith("#");
	}

	private boolean isCaption(List<Line> group, int first, int i) {
		return i - first < 4 && CaptionLines.matches(text.substring(group.get(first).start(), group.get(i).end()));
	}

	private void add(Line from, Line to, boolean alone) {
		Span span = new Span(from.start(), to.end());
		Piece piece = new Piece(null, span.of(text), span, 0, alone);
		if (piece.text().startsWith("> "))
			pieces.add(piece.withoutPrefix(2).as(BlockKind.QUOTATION));
		else if (piece.text().matches("(?s)#{1,6} .*"))
			pieces.add(piece.withoutPrefix(piece.text().indexOf(' ') + 1).as(BlockKind.HEADING));
		else
			pieces.add(piece);
	}
}

package warrant.text.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.text.BlockKind;
import warrant.text.blocks.BylineLines;
import warrant.text.blocks.CaptionLines;
import warrant.text.blocks.ListMarkers;
import warrant.text.blocks.Piece;
import warrant.text.internal.CleanText;

/** Joins lines to paragraphs, over columns and pages too, and takes hyphens at line ends away. For one use. */
final class PdfParagraphs {

	private static final float LARGER = 1.12f;
	private static final int LONGEST_HEADING = 200;
	private final List<Page> pages;
	private final float body;
	private final Set<String> hyphenated = new HashSet<>();
	private final List<Piece> pieces = new ArrayList<>();
	private final StringBuilder open = new StringBuilder();
	private PageLine last;
	private BlockKind kind;
	private int startPage;

	PdfParagraphs(List<Page> pages) {
		this.pages = pages;
		this.body = bodySize(pages);
		pages.forEach(page -> page.columns().forEach(column -> column.forEach(this::noteHyphens)));
	}

	List<Piece> pieces() {
		for (Page page : pages)
			for (List<PageLine> column : page.columns()) {
				int notes = Footnotes.start(column, body);
				if (notes > 0)
					column(column.subList(0, notes), page.number());
			}
		flush();
		// Behind the text, so that no sentence that runs over the page is cut in two.
		for (Page page : pages)
			for (List<PageLine> column : page.columns())
				notes(column.subList(Footnotes.start(column, body), column.size()), page.number());
		return pieces;
	}

	/** A note is no part of the argument: it comes out as a caption does. */
	private void notes(List<PageLine> lines, int page) {
		for (PageLine line : lines) {
			if (Footnotes.isMarked(line))
				flush();
			kind = BlockKind.CAPTION;
			startPage = page;
			append(line.text());
		}
		flush();
	}

	private void column(List<PageLine> column, int page) {
		float left = (float) column.stream().mapToDouble(PageLine::x).sorted().toArray()[column.size() / 4];
		float right = (float) column.stream().mapToDouble(PageLine::right).max().orElse(0);
		float spacing = spacing(column);
		for (int i = 0; i < column.size(); i++) {
			PageLine line = column.get(i);
			boolean starts = i == 0 ? !goesOnFromBefore(line) : startsParagraph(column, i, left, right, spacing);
			if (starts) {
				flush();
				kind = isHeading(line) ? BlockKind.HEADING : null;
				startPage = page;
			}
			append(line.text());
			last = line;
		}
	}

	/** Over the end of a column or page a paragraph goes on unless it ended in a stop or looks different. */
	private boolean goesOnFromBefore(PageLine line) {
		if (last == null || kind != null || isHeading(line) || Math.abs(line.size() - last.size()) > 0.08f * last.size())
			return false;
		return !endsSentence(open) && !CaptionLines.matches(open.toString()) && ListMarkers.length(line.text()) == 0 && !CaptionLines.matches(line.text());
	}

	private boolean startsParagraph(List<PageLine> column, int i, float left, float right, float spacing) {
		PageLine line = column.get(i);
		PageLine before = column.get(i - 1);
		boolean gap = line.y() - before.y() > Math.max(spacing * 1.3f, spacing + 2);
		boolean indent = line.x() - left > line.size() * 0.8f && line.x() - before.x() > line.size() * 0.5f && ListMarkers.length(open.toString()) == 0;
		boolean shortBefore = before.right() < right - (right - left) * 0.12f;
		return gap || otherFont(line, before, shortBefore) || ListMarkers.length(line.text()) > 0 || (indent || shortBefore) && endsSentence(open)
				|| BylineLines.matches(open.toString()) || CaptionLines.matches(line.text()) || CaptionLines.matches(open.toString());
	}

	/** Another size parts paragraphs, unless it is a line of mostly code or names in the middle of a sentence. */
	private boolean otherFont(PageLine line, PageLine before, boolean shortBefore) {
		float change = Math.abs(line.size() - before.size()) / before.size();
		return isHeading(line) != isHeading(before) || change > 0.3f || change > 0.08f && (shortBefore || endsSentence(open));
	}

	private boolean isHeading(PageLine line) {
		return line.text().length() <= LONGEST_HEADING && (line.size() > body * LARGER || line.bold() && line.size() >= body * 0.98f && !line.text().endsWith("."))
				&& !BylineLines.matches(line.text()) && !CaptionLines.matches(line.text());
	}

	private void append(String line) {
		int end = open.length() - 1;
		boolean soft = end > 0 && open.charAt(end) == '\u00ad';
		boolean hyphen = end > 0 && (open.charAt(end) == '-' || open.charAt(end) == '\u2010') && Character.isLetter(open.charAt(end - 1)) && Character.isLetter(line.codePointAt(0));
		if (soft || hyphen && Character.isLowerCase(line.codePointAt(0)) && !keepsHyphen(line))
			open.setLength(end);
		else if (open.length() > 0 && !hyphen)
			open.append(' ');
		open.append(line);
	}

	/** Whether the document writes the word with a hyphen inside a line too. */
	private boolean keepsHyphen(String next) {
		int start = open.length() - 1;
		while (start > 0 && Character.isLetter(open.charAt(start - 1)))
			start--;
		int end = 0;
		while (end < next.length() && Character.isLetter(next.charAt(end)))
			end++;
		return hyphenated.contains(open.substring(start, open.length() - 1) + "-" + next.substring(0, end));
	}

	private void noteHyphens(PageLine line) {
		for (String word : line.text().split("[^\\p{L}-]+"))
			if (word.indexOf('-') > 0 && !word.endsWith("-"))
				hyphenated.add(word);
	}

	private void flush() {
		String text = open.toString().replace("\u00ad", "").replaceAll("\\s+", " ").strip();
		open.setLength(0);
		if (text.codePoints().anyMatch(Character::isLetterOrDigit))
			pieces.add(Piece.of(kind, CleanText.of(text), startPage));
		kind = null;
		last = null;
	}

	private static boolean endsSentence(CharSequence text) {
		int at = text.length() - 1;
		while (at >= 0 && "\"'”’»)] ".indexOf(text.charAt(at)) >= 0)
			at--;
		return at < 0 || ".!?…:;".indexOf(text.charAt(at)) >= 0;
	}

	/** The usual distance of baselines in the column. */
	private static float spacing(List<PageLine> column) {
		double[] gaps = new double[Math.max(1, column.size() - 1)];
		for (int i = 1; i < column.size(); i++)
			gaps[i - 1] = column.get(i).y() - column.get(i - 1).y();
		Arrays.sort(gaps);
		return column.size() < 2 ? column.get(0).size() * 1.3f : (float) gaps[gaps.length / 2];
	}

	/** The size of most characters of the document. */
	private static float bodySize(List<Page> pages) {
		Map<Integer, Integer> chars = new HashMap<>();
		pages.forEach(page -> page.columns().forEach(column -> column.forEach(line -> chars.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum))));
		return chars.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(e -> e.getKey() / 4f).orElse(10f);
	}
}

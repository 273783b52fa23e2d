package warrant.text.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** A line of one column. Points; {@code y} is the baseline from the top of the page; {@code size} is the size of most of its glyphs. */
record PageLine(String text, float x, float right, float y, float size, boolean bold) {

	/** Marks of notes are set this much smaller than the line, or less. */
	private static final float RAISED = 0.9f;
	private static final Pattern NOTE_MARK = Pattern.compile("[\\d,*†‡]+");
	private static final Pattern BEFORE_NOTE = Pattern.compile("(?:\\p{L}{3}|[.,;:!?”’\"')])\\s?$");

	/** @param glyphs of one line, sorted by x, at least one */
	static PageLine of(List<Glyph> glyphs) {
		float size = (float) glyphs.stream().mapToDouble(Glyph::size).sorted().toArray()[glyphs.size() / 2];
		float baseline = (float) glyphs.stream().mapToDouble(Glyph::y).sorted().toArray()[glyphs.size() / 2];
		StringBuilder text = new StringBuilder();
		Glyph before = null;
		int bold = 0;
		int letters = 0;
		for (Glyph glyph : glyphs) {
			if (glyph.size() < size * RAISED && glyph.y() < baseline - size * 0.1f && isNoteMark(glyph, text)) {
				before = glyph;
				continue;
			}
			boolean gap = before != null && glyph.x() - before.right() > wordGap(before);
			if (gap && text.length() > 0 && text.charAt(text.length() - 1) != ' ' && !glyph.text().startsWith(" "))
				text.append(' ');
			text.append(glyph.text());
			bold += glyph.bold() ? glyph.text().length() : 0;
			letters += glyph.text().length();
			before = glyph;
		}
		return new PageLine(text.toString().strip(), glyphs.get(0).x(), before.right(), glyphs.get(0).y(), size, bold * 2 > letters);
	}

	/** The number of a footnote behind a word or stop; not the square of a unit, nor the mark before the footnote itself. */
	private static boolean isNoteMark(Glyph glyph, CharSequence before) {
		return NOTE_MARK.matcher(glyph.text()).matches() && BEFORE_NOTE.matcher(before).find();
	}

	/** Tightly set lines have spaces of a fifth of an em; fonts without a space glyph report one that is too wide. */
	private static float wordGap(Glyph glyph) {
		float em = glyph.size() * 0.15f;
		return glyph.space() > 0 ? Math.min(em, glyph.space() * 0.5f) : em;
	}
}

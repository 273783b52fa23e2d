package warrant.text.pdf;

import java.util.List;

/** A line of one column. Points; {@code y} is the baseline from the top of the page; {@code size} is the size of most of its glyphs. */
record PageLine(String text, float x, float right, float y, float size, boolean bold) {

	/** @param glyphs of one line, sorted by x, at least one */
	static PageLine of(List<Glyph> glyphs) {
		StringBuilder text = new StringBuilder();
		Glyph before = null;
		int bold = 0;
		int letters = 0;
		for (Glyph glyph : glyphs) {
			boolean gap = before != null && glyph.x() - before.right() > Math.max(before.space(), glyph.size() * 0.2f) * 0.5f;
			if (gap && text.length() > 0 && text.charAt(text.length() - 1) != ' ' && !glyph.text().startsWith(" "))
				text.append(' ');
			text.append(glyph.text());
			bold += glyph.bold() ? glyph.text().length() : 0;
			letters += glyph.text().length();
			before = glyph;
		}
		float size = (float) glyphs.stream().mapToDouble(Glyph::size).sorted().toArray()[glyphs.size() / 2];
		return new PageLine(text.toString().strip(), glyphs.get(0).x(), before.right(), glyphs.get(0).y(), size, bold * 2 > letters);
	}

	float width() {
		return right - x;
	}
}

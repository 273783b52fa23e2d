package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.List;

import warrant.diagram.Box;
import warrant.diagram.BoxKind;
import warrant.diagram.Rect;
import warrant.diagram.fonts.Face;
import warrant.diagram.fonts.Glyphs;
import warrant.diagram.fonts.TextWrap;

/** A box measured but not yet placed: its lines, its rows of chips, its size in pixels. */
final class BoxDraft {
	static final double TEXT = 12.5;
	static final double SMALL = 11;
	static final double LEADING = 17;
	static final double CAPTION = 16;
	static final double CHIP = 19;
	static final double PAD = 9;
	static final double LEFT = 13;
	private static final double FOOTER = 19;
	private static final double NARROW = 188;
	private static final double WIDE = 222;
	private static final int LONG_TEXT = 90;
	private static final int MAX_LINES = 8;
	private static final int MAX_CHIPS = 4;

	final String id;
	final BoxContent content;
	final double wish;
	final double width;
	final double height;
	final List<String> lines;
	final List<List<String>> chips;

	/** @param wish the width the analyst gave it, or NaN */
	BoxDraft(String id, BoxContent content, double wish) {
		this.id = id;
		this.content = content;
		this.wish = wish;
		this.width = Double.isNaN(wish) ? usualWidth(content) : Math.max(120, wish);
		double inner = width - LEFT - PAD - (content.suggested() ? 4 : 0);
		this.lines = new TextWrap(textFace(), TEXT, inner).lines(content.text(), MAX_LINES);
		this.chips = chipRows(content.chips(), inner);
		double caption = content.kind() == BoxKind.RECOMMENDATION ? CAPTION : 0;
		this.height = Math.ceil(PAD + caption + lines.size() * LEADING + chips.size() * CHIP + FOOTER + PAD - 3);
	}

	/** Of the same size as one that was measured before. */
	BoxDraft(BoxDraft measured, BoxContent content) {
		this.id = measured.id;
		this.content = content;
		this.wish = measured.wish;
		this.width = measured.width;
		this.height = measured.height;
		this.lines = measured.lines;
		this.chips = measured.chips;
	}

	private static double usualWidth(BoxContent content) {
		boolean wide = content.text().length() > LONG_TEXT || content.kind() == BoxKind.RECOMMENDATION || content.kind() == BoxKind.MAJOR_CLAIM;
		return wide ? WIDE : NARROW;
	}

	Face textFace() {
		return content.kind() == BoxKind.MAJOR_CLAIM ? Face.SANS_BOLD : Face.SANS;
	}

	Box at(Rect place) {
		return new Box(id, content.kind(), place, content.text(), content.description(), BoxMarks.faded(content),
			new BoxMarks(this, place).marks());
	}

	private static List<List<String>> chipRows(List<String> all, double inner) {
		List<String> shown = new ArrayList<>(all.subList(0, Math.min(MAX_CHIPS, all.size())));
		if (all.size() > MAX_CHIPS) {
			shown.add("and " + (all.size() - MAX_CHIPS) + " more");
		}
		List<List<String>> rows = new ArrayList<>();
		double used = Double.POSITIVE_INFINITY;
		for (String words : shown) {
			String chip = new TextWrap(Face.SANS, SMALL, inner - 12).line(words);
			double chipWidth = chipWidth(chip);
			if (used + chipWidth > inner) {
				rows.add(new ArrayList<>());
				used = 0;
			}
			rows.getLast().add(chip);
			used += chipWidth + 4;
		}
		return rows;
	}

	static double chipWidth(String chip) {
		return Glyphs.of(Face.SANS).width(chip, SMALL) + 10;
	}
}

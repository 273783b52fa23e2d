package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import warrant.diagram.Mark;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Tone;
import warrant.diagram.fonts.Face;
import warrant.diagram.fonts.Glyphs;
import warrant.diagram.fonts.TextWrap;

/** Heading above and legend below a map. */
final class Ornaments {
	private static final double TITLE = 17;
	private static final double SMALL = 11.5;
	private static final double SAMPLE = 34;

	private final List<Mark> marks = new ArrayList<>();

	List<Mark> marks() {
		return marks;
	}

	/** Ends {@code gap} pixels above {@code map}; gives the rectangle it fills. */
	Rect heading(String title, String counts, Rect map) {
		double width = Math.max(360, map.width());
		List<String> lines = new TextWrap(Face.SANS_BOLD, TITLE, width).lines(title, 3);
		double top = map.y() - 30 - lines.size() * 24 - 18;
		double y = top + TITLE;
		for (String line : lines) {
			marks.add(new Mark.Text(new Point(map.x(), y), line, Face.SANS_BOLD, TITLE, Tone.INK));
			y += 24;
		}
		String fitted = new TextWrap(Face.SANS, SMALL, width).line(counts);
		marks.add(new Mark.Text(new Point(map.x(), y - 4), fitted, Face.SANS, SMALL, Tone.SOFT));
		return new Rect(map.x(), top, Math.min(width, Math.max(Glyphs.of(Face.SANS).width(fitted, SMALL), titleWidth(lines))), map.y() - top);
	}

	private static double titleWidth(List<String> lines) {
		return lines.stream().mapToDouble(l -> Glyphs.of(Face.SANS_BOLD).width(l, TITLE)).max().orElse(0);
	}

	/** Explains what occurs on the map, below it; gives the rectangle it fills. */
	Rect legend(Map<String, BoxDraft> boxes, List<Link> links, Rect map) {
		double width = Math.max(420, map.width());
		double x = map.x();
		double y = map.bottom() + 30;
		double right = x;
		for (LegendEntry entry : LegendEntry.all(boxes.values(), links)) {
			double w = SAMPLE + 8 + Glyphs.of(Face.SANS).width(entry.words(), SMALL);
			if (x > map.x() && x + w > map.x() + width) {
				x = map.x();
				y += 24;
			}
			entry.draw(new Rect(x, y, SAMPLE, 16), marks);
			marks.add(new Mark.Text(new Point(x + SAMPLE + 8, y + 12), entry.words(), Face.SANS, SMALL, Tone.SOFT));
			right = Math.max(right, x + w);
			x += w + 22;
		}
		return new Rect(map.x(), map.bottom(), right - map.x(), y + 18 - map.bottom());
	}
}

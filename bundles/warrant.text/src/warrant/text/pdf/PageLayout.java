package warrant.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From glyphs to columns of lines. Rows are clustered by baseline; a gutter is a strip that hardly any row crosses, with enough rows on both
 * sides; rows that cross it (headings over the page) part the page into bands that are read one after the other, column by column.
 * A plain form of the projection profiles of the recursive X-Y cut (Nagy and Seth, 1984).
 */
final class PageLayout {

	/** A gutter is at least this wide, in points; word spaces of body text are under 6. */
	private static final int GUTTER = 8;
	/** Rows over the gutter, of those over the fuller side, that still leave it a gutter. */
	private static final double MOST_CROSSING = 0.3;
	/** Share of its size by which a glyph may stand lower than the first of its row: the marks of footnotes stand higher than the line. */
	private static final float SAME_LINE = 0.45f;
	private static final int FEWEST_ROWS = 4;
	private final float width;
	private final List<List<PageLine>> columns = new ArrayList<>();

	private PageLayout(float width) {
		this.width = width;
	}

	static List<List<PageLine>> columns(List<Glyph> glyphs, float width) {
		PageLayout layout = new PageLayout(width);
		layout.place(rows(glyphs), 0, width);
		return layout.columns;
	}

	/** Glyphs of one baseline each, from top to bottom, each row from left to right. */
	static List<List<Glyph>> rows(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::y));
		List<List<Glyph>> rows = new ArrayList<>();
		List<Glyph> row = new ArrayList<>();
		float baseline = Float.NEGATIVE_INFINITY;
		for (Glyph glyph : sorted) {
			if (!row.isEmpty() && glyph.y() - baseline > glyph.size() * SAME_LINE) {
				rows.add(row);
				row = new ArrayList<>();
			}
			if (row.isEmpty())
				baseline = glyph.y();
			row.add(glyph);
		}
		if (!row.isEmpty())
			rows.add(row);
		rows.forEach(r -> r.sort(Comparator.comparingDouble(Glyph::x)));
		return rows;
	}

	private void place(List<List<Glyph>> rows, float left, float right) {
		float gutter = gutter(rows, left, right);
		if (gutter < 0) {
			addColumn(rows);
			return;
		}
		List<List<Glyph>> band = new ArrayList<>();
		List<List<Glyph>> wide = new ArrayList<>();
		for (List<Glyph> row : rows) {
			boolean crosses = crosses(row, gutter);
			if (crosses && !band.isEmpty()) {
				placeBand(band, gutter, left, right);
				band = new ArrayList<>();
			} else if (!crosses && !wide.isEmpty()) {
				addColumn(wide);
				wide = new ArrayList<>();
			}
			(crosses ? wide : band).add(row);
		}
		addColumn(wide);
		placeBand(band, gutter, left, right);
	}

	private void placeBand(List<List<Glyph>> band, float gutter, float left, float right) {
		List<List<Glyph>> first = part(band, left - width, gutter);
		List<List<Glyph>> second = part(band, gutter, right + width);
		place(first, left, gutter);
		place(second, gutter, right);
	}

	private static List<List<Glyph>> part(List<List<Glyph>> rows, float from, float to) {
		return rows.stream().map(row -> row.stream().filter(g -> g.x() + g.width() / 2 >= from && g.x() + g.width() / 2 < to).toList())
				.filter(row -> !row.isEmpty()).toList();
	}

	private void addColumn(List<List<Glyph>> rows) {
		List<Glyph> glyphs = rows.stream().flatMap(List::stream).toList();
		List<PageLine> lines = rows(glyphs).stream().map(PageLine::of).filter(line -> !line.text().isBlank()).toList();
		if (!lines.isEmpty())
			columns.add(lines);
	}

	/** The middle of the widest gutter between {@code left} and {@code right}, -1 where there is none. */
	private static float gutter(List<List<Glyph>> rows, float left, float right) {
		int[] over = coverage(rows, (int) left, (int) right);
		int from = first(over);
		int to = last(over);
		int[] before = highestBefore(over);
		int[] behind = highestBehind(over);
		int best = -1;
		int bestLength = GUTTER - 1;
		for (int x = from; x < to; x++) {
			int length = 0;
			while (x + length < to && isClear(over[x + length], before[x + length], behind[x + length]))
				length++;
			boolean central = x - from > (to - from) / 6 && to - (x + length) > (to - from) / 6;
			if (length > bestLength && central) {
				bestLength = length;
				best = x + length / 2;
			}
			x += length;
		}
		return best < 0 ? -1 : left + best;
	}

	private static boolean isClear(int over, int before, int behind) {
		return before >= FEWEST_ROWS && behind >= FEWEST_ROWS && over <= MOST_CROSSING * Math.min(before, behind);
	}

	/** For each point of width, how many rows have text over it; spaces between words count as text. */
	private static int[] coverage(List<List<Glyph>> rows, int left, int right) {
		int[] over = new int[Math.max(1, right - left + 1)];
		for (List<Glyph> row : rows) {
			float end = Float.NEGATIVE_INFINITY;
			for (Glyph glyph : row) {
				if (glyph.text().isBlank())
					continue;
				boolean sameWord = glyph.x() - end < Math.min(GUTTER - 1, glyph.size() * 0.7f);
				for (int x = Math.max(0, Math.round((sameWord ? end : glyph.x()) - left)); x < Math.min(over.length, Math.round(glyph.right() - left)); x++)
					over[x]++;
				end = glyph.right();
			}
		}
		return over;
	}

	private static boolean crosses(List<Glyph> row, float gutter) {
		Glyph before = null;
		for (Glyph glyph : row) {
			if (glyph.text().isBlank())
				continue;
			if (glyph.x() <= gutter && gutter < glyph.right())
				return true;
			if (before != null && before.right() <= gutter && gutter < glyph.x() && glyph.x() - before.right() < glyph.size() * 0.7f)
				return true;
			before = glyph;
		}
		return false;
	}

	private static int first(int[] over) {
		int x = 0;
		while (x < over.length - 1 && over[x] == 0)
			x++;
		return x;
	}

	private static int last(int[] over) {
		int x = over.length;
		while (x > 1 && over[x - 1] == 0)
			x--;
		return x;
	}

	private static int[] highestBefore(int[] over) {
		int[] highest = new int[over.length];
		for (int x = 1; x < over.length; x++)
			highest[x] = Math.max(highest[x - 1], over[x - 1]);
		return highest;
	}

	private static int[] highestBehind(int[] over) {
		int[] highest = new int[over.length];
		for (int x = over.length - 2; x >= 0; x--)
			highest[x] = Math.max(highest[x + 1], over[x + 1]);
		return highest;
	}
}

package warrant.ui.search;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

import warrant.index.Quote;
import warrant.text.Span;
import warrant.ui.look.Look;
import warrant.ui.parts.Ellipsis;

/** Draws words on one line, those that matched on a marker's yellow. */
final class HitPainter {

	/** Words before the first that matched. */
	private static final int BEFORE = 46;

	private HitPainter() {
	}

	/** Behind words that matched. */
	static Color marker() {
		return new Color(Look.isDark() ? new RGB(0x5c, 0x4a, 0x12) : new RGB(0xf8, 0xe9, 0xb4));
	}

	/** One line in the middle of the cell, cut with an ellipsis where it is too long. */
	static void line(GC gc, String text, Rectangle cell) {
		Ellipsis.draw(gc, text, cell);
	}

	/** The hit in its context: from a little before the first word that matched, or from its own beginning. */
	static void quote(GC gc, Quote quote, Span hit, Rectangle cell) {
		Span base = quote.span();
		int from = Math.max(base.start(), Math.min(hit.start(), base.end()));
		if (!quote.highlights().isEmpty()) {
			int first = quote.highlights().getFirst().start();
			from = first > from + BEFORE || first < from ? wordStart(quote, first - BEFORE) : from;
		}
		int x = cell.x;
		int right = cell.x + cell.width;
		if (from > base.start())
			x = piece(gc, "\u2026 ", x, right, cell, false);
		int at = from;
		for (Span marked : quote.highlights()) {
			if (marked.start() < at)
				continue;
			x = piece(gc, text(quote, at, marked.start()), x, right, cell, false);
			x = piece(gc, text(quote, marked.start(), marked.end()), x, right, cell, true);
			at = marked.end();
		}
		piece(gc, text(quote, at, base.end()), x, right, cell, false);
	}

	private static int wordStart(Quote quote, int position) {
		int start = quote.span().start();
		int at = Math.max(position, start);
		while (at > start && at < quote.span().end() && !Character.isWhitespace(quote.text().charAt(at - start - 1)))
			at++;
		return at;
	}

	private static String text(Quote quote, int from, int to) {
		return quote.text().substring(from - quote.span().start(), to - quote.span().start()).replaceAll("\\s+", " ");
	}

	/** @return where the next piece begins; beyond the right end once there is no more room */
	private static int piece(GC gc, String text, int x, int right, Rectangle cell, boolean marked) {
		if (x >= right || text.isEmpty())
			return x;
		Point size = gc.textExtent(text);
		boolean fits = x + size.x <= right;
		String shown = fits ? text : Ellipsis.cut(gc, text, right - x);
		int width = fits ? size.x : gc.textExtent(shown).x;
		int y = cell.y + (cell.height - size.y) / 2;
		if (marked) {
			gc.setBackground(marker());
			gc.fillRoundRectangle(x - 1, y, width + 2, size.y, 4, 4);
		}
		gc.drawText(shown, x, y, true);
		return fits ? x + width : right;
	}
}

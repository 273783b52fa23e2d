package warrant.ui.tables;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import warrant.diagram.Tone;
import warrant.ui.look.Look;
import warrant.ui.parts.Ellipsis;
import warrant.ui.session.PassageKind;

/** The small signs in tables: what a row is, in colour and form; whether it is only suggested; how sure the machine is. */
public final class Markers {

	private static final int SIDE = 11;
	private static final int TICKS = 5;

	private Markers() {
	}

	/** Filled for what a person decided, hollow with a question mark for what is suggested. */
	public static void draw(GC gc, PassageKind kind, boolean decided, Rectangle cell) {
		int x = cell.x + (cell.width - SIDE) / 2;
		int y = cell.y + (cell.height - SIDE) / 2;
		Color colour = Look.colour(Look.tone(kind));
		gc.setAntialias(SWT.ON);
		gc.setForeground(colour);
		gc.setBackground(colour);
		gc.setLineWidth(1);
		switch (kind) {
			case RECOMMENDATION -> triangle(gc, x, y, decided);
			case PREMISE -> dotted(gc, x, y, decided);
			case MENTION -> gc.drawRoundRectangle(x, y + 1, SIDE, SIDE - 2, 3, 3);
			default -> square(gc, x, y, decided, kind == PassageKind.MAJOR_CLAIM);
		}
		if (!decided)
			question(gc, kind == PassageKind.RECOMMENDATION ? x - 1 : x, y, colour);
	}

	private static void square(GC gc, int x, int y, boolean decided, boolean major) {
		if (decided)
			gc.fillRoundRectangle(x, y, SIDE, SIDE, 3, 3);
		gc.drawRoundRectangle(x, y, SIDE, SIDE, 3, 3);
		if (major)
			gc.drawRoundRectangle(x - 2, y - 2, SIDE + 4, SIDE + 4, 5, 5);
	}

	private static void dotted(GC gc, int x, int y, boolean decided) {
		gc.setLineStyle(SWT.LINE_DOT);
		gc.drawRectangle(x, y, SIDE, SIDE);
		gc.setLineStyle(SWT.LINE_SOLID);
		if (decided)
			gc.fillRectangle(x + 3, y + 3, SIDE - 5, SIDE - 5);
	}

	private static void triangle(GC gc, int x, int y, boolean decided) {
		int[] points = { x, y - 1, x + SIDE + 1, y + SIDE / 2, x, y + SIDE };
		if (decided)
			gc.fillPolygon(points);
		gc.drawPolygon(points);
	}

	private static void question(GC gc, int x, int y, Color colour) {
		var font = gc.getFont().getFontData()[0];
		font.setHeight(6);
		font.setStyle(SWT.BOLD);
		var small = new Font(gc.getDevice(), font);
		var before = gc.getFont();
		gc.setFont(small);
		gc.setForeground(colour);
		Point size = gc.textExtent("?");
		gc.drawText("?", x + (SIDE + 1 - size.x) / 2, y + (SIDE + 1 - size.y) / 2, true);
		gc.setFont(before);
		small.dispose();
	}

	/** Confidence of the extractor: five ticks and a figure, so that nobody takes it for an argument's strength, which is a bar. */
	public static void confidence(GC gc, double score, boolean decided, Rectangle cell) {
		if (decided) {
			gc.setForeground(Look.soft());
			text(gc, "\u2713 decided", cell);
			return;
		}
		int filled = (int) Math.round(score * TICKS);
		int y = cell.y + cell.height / 2 - 4;
		for (int i = 0; i < TICKS; i++) {
			gc.setBackground(Look.colour(i < filled ? Tone.SOFT : Tone.RULE));
			gc.fillRectangle(cell.x + i * 5, y, 3, 8);
		}
		gc.setForeground(Look.soft());
		text(gc, figure(score), new Rectangle(cell.x + TICKS * 5 + 5, cell.y, cell.width - TICKS * 5 - 5, cell.height));
	}

	/** {@code .97}; {@code 1.0} for certainty. */
	public static String figure(double score) {
		return score > 0.994 ? "1.0" : String.format(Locale.ROOT, "%.2f", score).substring(1);
	}

	/** One line in the middle of the cell, cut with an ellipsis where it is too long. */
	static void text(GC gc, String text, Rectangle cell) {
		Ellipsis.draw(gc, text, cell);
	}
}

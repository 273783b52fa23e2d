package warrant.ui.tables;

import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import warrant.ui.look.Icons;

/**
 * A column of a table of rows.
 *
 * @param width at least, in pixels
 * @param weight share of the room that is left; 0: none
 * @param text of a cell: what is read aloud, copied and, where there is no drawing, shown
 * @param soft secondary text
 */
public record Column<R>(String title, int width, int weight, Function<R, String> text, Comparator<R> order, boolean soft,
		Drawing<R> drawing) {

	private static final int ICON = 16;
	private static final int ICON_WIDTH = 30;

	/** Draws a cell in another way than as text. */
	public interface Drawing<R> {
		void draw(GC gc, R row, Rectangle cell);
	}

	public static <R> Column<R> of(String title, int width, int weight, Function<R, String> text) {
		return new Column<>(title, width, weight, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER), false, null);
	}

	/** A narrow column with an icon of {@link Icons}. @param text what the icon means */
	public static <R> Column<R> icon(Function<R, String> text, Comparator<R> order, Function<R, String> icon) {
		return new Column<>("", ICON_WIDTH, 0, text, order, true,
				(gc, row, cell) -> gc.drawImage(Icons.image(icon.apply(row)), cell.x, cell.y + (cell.height - ICON) / 2));
	}

	public Column<R> secondary() {
		return new Column<>(title, width, weight, text, order, true, drawing);
	}

	public Column<R> by(Comparator<R> other) {
		return new Column<>(title, width, weight, text, other, soft, drawing);
	}

	public Column<R> drawn(Drawing<R> other) {
		return new Column<>(title, width, weight, text, order, soft, other);
	}
}

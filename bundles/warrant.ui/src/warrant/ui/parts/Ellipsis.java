package warrant.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

import warrant.ui.look.Look;

/** Ends words that are too long for their column in an ellipsis: GTK cuts them in the middle of a letter. */
public final class Ellipsis {

	private static final int MARGIN = 4;

	private Ellipsis() {
	}

	/** @param list a tree, where this is about its first column, or a table; after {@link SoftSelection}, which draws what is selected itself */
	public static void on(Composite list) {
		list.addListener(SWT.EraseItem, event -> {
			if (Cell.of(event).isCut(event.gc))
				event.detail &= ~SWT.FOREGROUND;
		});
		list.addListener(SWT.PaintItem, event -> {
			Cell cell = Cell.of(event);
			if (cell.isCut(event.gc))
				cell.paint(event);
		});
	}

	/** @param x where its words begin @param right where they must have ended */
	private record Cell(String text, Font font, Image image, Rectangle imageAt, int x, int right) {

		static Cell of(Event event) {
			int i = event.index;
			if (event.item instanceof TableItem item)
				return new Cell(item.getText(i), item.getFont(i), item.getImage(i), item.getImageBounds(i), item.getTextBounds(i).x,
						item.getBounds(i).x + item.getBounds(i).width);
			TreeItem item = (TreeItem) event.item;
			int right = i > 0 ? Integer.MAX_VALUE : item.getParent().getColumn(0).getWidth();
			return new Cell(item.getText(i), item.getFont(i), item.getImage(i), item.getImageBounds(i), item.getTextBounds(i).x, right);
		}

		boolean isCut(GC gc) {
			gc.setFont(font);
			return gc.textExtent(text).x > right - MARGIN - x;
		}

		void paint(Event event) {
			if (image != null)
				event.gc.drawImage(image, imageAt.x, imageAt.y + Math.max(0, (imageAt.height - image.getBounds().height) / 2));
			event.gc.setForeground(Look.ink());
			draw(event.gc, text, new Rectangle(x, event.y, right - MARGIN - x, event.height));
		}
	}

	/** One line in the middle of a cell, in the colour and font that the GC has. */
	public static void draw(GC gc, String text, Rectangle cell) {
		String shown = cut(gc, text, cell.width);
		gc.drawText(shown, cell.x, cell.y + (cell.height - gc.textExtent(shown).y) / 2, true);
	}

	/** As many of the words as fit, with the ellipsis that says that there are more; all of them where they fit. */
	public static String cut(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width)
			return text;
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + "\u2026").x <= width)
				low = middle;
			else
				high = middle - 1;
		}
		return text.substring(0, low).stripTrailing() + "\u2026";
	}
}

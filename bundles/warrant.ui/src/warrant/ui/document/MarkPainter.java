package warrant.ui.document;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import warrant.diagram.Colour;
import warrant.diagram.Tone;
import warrant.ui.Look;
import warrant.ui.PassageKind;

/**
 * Draws what is marked: claims with a solid line and a tint, premises dotted, recommendations with a double line, actors in a thin box,
 * codings with a bar at the left. What is only suggested has half the tint and a small question mark. Only what is in view is drawn.
 */
final class MarkPainter implements PaintListener {

	private static final int FULL = 34;
	private static final int HALF = 15;

	private final SourceViewer viewer;
	private final Supplier<CodedItems> items;
	private final Supplier<Optional<CodedItem>> current;

	/** @param current the item that is worked on, framed in the accent colour */
	MarkPainter(SourceViewer viewer, Supplier<CodedItems> items, Supplier<Optional<CodedItem>> current) {
		this.viewer = viewer;
		this.items = items;
		this.current = current;
	}

	@Override
	public void paintControl(PaintEvent event) {
		StyledText text = viewer.getTextWidget();
		if (text.getCharCount() == 0)
			return;
		int first = text.getOffsetAtLine(Math.min(text.getLineCount() - 1, Math.max(0, text.getLineIndex(event.y))));
		int lastLine = Math.min(text.getLineCount() - 1, text.getLineIndex(event.y + event.height));
		int last = lastLine + 1 < text.getLineCount() ? text.getOffsetAtLine(lastLine + 1) : text.getCharCount();
		IRegion shown = viewer.widgetRange2ModelRange(new Region(first, last - first));
		if (shown == null)
			return;
		event.gc.setAntialias(SWT.ON);
		for (CodedItem item : items.get().in(shown.getOffset(), shown.getOffset() + shown.getLength()))
			draw(event.gc, text, item);
		current.get().ifPresent(item -> frame(event.gc, text, item));
	}

	private void draw(GC gc, StyledText text, CodedItem item) {
		IRegion range = viewer.modelRange2WidgetRange(new Region(item.span().start(), item.span().length()));
		if (range == null || range.getLength() == 0)
			return;
		boolean[] firstLine = { true };
		eachLine(text, range, box -> {
			tint(gc, item, box);
			line(gc, item, box, firstLine[0]);
			firstLine[0] = false;
		});
		if (item.suggested() && CodedItems.argues(item))
			questionMark(gc, text, item, range);
	}

	/** What happens to the rectangle that a part of a line takes. */
	private interface OnBox {
		void on(Rectangle box);
	}

	/** Wrapped lines too: a new box begins where the next character stands lower. */
	private static void eachLine(StyledText text, IRegion range, OnBox on) {
		int start = range.getOffset();
		int end = start + range.getLength();
		while (start < end) {
			int stop = endOfVisualLine(text, start, end);
			Rectangle box = text.getTextBounds(start, Math.max(start, stop - 1));
			if (box.width > 0)
				on.on(box);
			start = stop;
		}
	}

	/** One past the last character before {@code end} that stands on the same visual line as {@code start}. */
	private static int endOfVisualLine(StyledText text, int start, int end) {
		int y = text.getLocationAtOffset(start).y;
		int low = start + 1;
		int high = end;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (text.getLocationAtOffset(middle - 1).y == y)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}

	private static Color colour(CodedItem item) {
		if (item.kind() == PassageKind.CODING && item.colour().matches("#[0-9a-fA-F]{6}"))
			return Look.of(Colour.of(Integer.parseInt(item.colour().substring(1), 16)));
		return Look.colour(Look.tone(item.kind()));
	}

	private static void tint(GC gc, CodedItem item, Rectangle box) {
		if (item.kind() == PassageKind.PREMISE || item.kind() == PassageKind.MENTION || item.kind() == PassageKind.CODING)
			return;
		gc.setAlpha(item.suggested() ? HALF : FULL);
		gc.setBackground(Look.colour(item.kind() == PassageKind.RECOMMENDATION ? Tone.RECOMMENDATION : Tone.CLAIM));
		gc.fillRectangle(box.x, box.y, box.width, box.height);
		gc.setAlpha(255);
	}

	private static void line(GC gc, CodedItem item, Rectangle box, boolean first) {
		gc.setForeground(colour(item));
		gc.setAlpha(item.suggested() ? 165 : 255);
		int bottom = box.y + box.height - 1;
		switch (item.kind()) {
			case MAJOR_CLAIM -> stroke(gc, box, bottom - 1, 3, SWT.LINE_SOLID);
			case CLAIM -> stroke(gc, box, bottom, 2, SWT.LINE_SOLID);
			case PREMISE -> stroke(gc, box, bottom, 2, SWT.LINE_DOT);
			case RECOMMENDATION -> {
				stroke(gc, box, bottom - 2, 1, SWT.LINE_SOLID);
				stroke(gc, box, bottom + 1, 1, SWT.LINE_SOLID);
			}
			case MENTION -> {
				gc.setLineWidth(1);
				gc.setLineStyle(SWT.LINE_SOLID);
				gc.setAlpha(item.suggested() ? 110 : 220);
				gc.drawRoundRectangle(box.x - 1, box.y + 1, box.width + 1, box.height - 4, 6, 6);
			}
			case CODING, TEXT -> {
				gc.setLineWidth(3);
				gc.setLineStyle(SWT.LINE_SOLID);
				if (first)
					gc.drawLine(box.x - 4, box.y + 2, box.x - 4, bottom - 2);
			}
		}
		gc.setAlpha(255);
	}

	private static void stroke(GC gc, Rectangle box, int y, int width, int style) {
		gc.setLineWidth(width);
		gc.setLineStyle(style);
		gc.drawLine(box.x, y, box.x + box.width, y);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** Raised behind the words: somebody still has to decide. */
	private static void questionMark(GC gc, StyledText text, CodedItem item, IRegion range) {
		Rectangle last = text.getTextBounds(range.getOffset() + range.getLength() - 1, range.getOffset() + range.getLength() - 1);
		gc.setForeground(colour(item));
		int size = Math.max(9, last.height * 2 / 5);
		int x = last.x + last.width;
		int y = last.y - size / 5;
		gc.setLineWidth(1);
		gc.setBackground(text.getBackground());
		gc.fillOval(x, y, size, size);
		gc.drawOval(x, y, size, size);
		org.eclipse.swt.graphics.Font before = gc.getFont();
		org.eclipse.swt.graphics.FontData data = before.getFontData()[0];
		org.eclipse.swt.graphics.Font small = new org.eclipse.swt.graphics.Font(gc.getDevice(), data.getName(), Math.max(5, size / 2), SWT.BOLD);
		gc.setFont(small);
		Point extent = gc.textExtent("?");
		gc.drawText("?", x + (size - extent.x) / 2 + 1, y + (size - extent.y) / 2 + 1, true);
		gc.setFont(before);
		small.dispose();
	}

	private void frame(GC gc, StyledText text, CodedItem item) {
		IRegion range = viewer.modelRange2WidgetRange(new Region(item.span().start(), item.span().length()));
		if (range == null || range.getLength() == 0)
			return;
		gc.setForeground(Look.accent());
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		eachLine(text, range, box -> gc.drawRoundRectangle(box.x - 2, box.y - 1, box.width + 3, box.height + 2, 4, 4));
	}
}

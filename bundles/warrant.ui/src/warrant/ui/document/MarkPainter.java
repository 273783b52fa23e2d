package warrant.ui.document;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import warrant.diagram.Colour;
import warrant.diagram.Tone;
import warrant.extraction.RelationType;
import warrant.text.Span;
import warrant.ui.look.Look;
import warrant.ui.session.PassageKind;

/**
 * Draws what is marked: claims with a solid line and a tint, premises dotted, recommendations with a double line and a tint, actors in a
 * thin box, codings with a bar at the left. What is only suggested has half the tint and a small question mark. Lines of what overlaps
 * lie below each other. Only what is in view is drawn.
 */
final class MarkPainter implements PaintListener {

	private static final int FULL = 30;
	private static final int HALF = 16;
	/** A tint has to be brighter than a line to be told from grey. */
	private static final int AMBER = 0xe69f00;
	private static final int LANE = 4;
	private static final int TOUCHED = 14;
	private static final int BAR = 15;

	private final StyledText text;
	private final TextPane.Items items;
	private final Font small;

	/** @param small for question marks and signs */
	MarkPainter(StyledText text, TextPane.Items items, Font small) {
		this.text = text;
		this.items = items;
		this.small = small;
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (text.getCharCount() == 0)
			return;
		int first = text.getOffsetAtLine(text.getLineIndex(event.y));
		int lastLine = text.getLineIndex(event.y + event.height) + 1;
		int last = lastLine < text.getLineCount() ? text.getOffsetAtLine(lastLine) : text.getCharCount();
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		List<CodedItem> shown = items.items().in(first, last);
		for (CodedItem item : shown)
			tint(gc, item);
		for (CodedItem item : shown)
			draw(gc, item);
		items.current().ifPresent(item -> frame(gc, item));
		items.related().forEach((item, type) -> {
			if (item.span().overlaps(new Span(first, last)))
				related(gc, item, type);
		});
	}

	/** Where a recommendation is a claim as well, it alone gives the tint. */
	private void tint(GC gc, CodedItem item) {
		boolean claim = item.kind() == PassageKind.CLAIM || item.kind() == PassageKind.MAJOR_CLAIM;
		if (!claim && item.kind() != PassageKind.RECOMMENDATION
				|| claim && items.items().recommended(item))
			return;
		gc.setAlpha((item.suggested() ? HALF : FULL) * (claim ? 2 : 3) / 2);
		gc.setBackground(claim ? Look.colour(Tone.CLAIM) : Look.of(Colour.of(AMBER)));
		new LineBoxes(text, item.span()).forEach(box -> gc.fillRectangle(box.x, box.y, box.width, box.height));
		gc.setAlpha(255);
	}

	private void draw(GC gc, CodedItem item) {
		gc.setForeground(colour(item));
		boolean first = true;
		Rectangle last = null;
		for (Rectangle box : new LineBoxes(text, item.span())) {
			line(gc, item, box, first);
			first = false;
			last = box;
		}
		if (last != null && item.suggested() && CodedItems.argues(item))
			questionMark(gc, last);
	}

	private static Color colour(CodedItem item) {
		if (item.kind() == PassageKind.CODING && item.colour().matches("#[0-9a-fA-F]{6}"))
			return Look.of(Colour.of(Integer.parseInt(item.colour().substring(1), 16)));
		return Look.colour(Look.tone(item.kind()));
	}

	private void line(GC gc, CodedItem item, Rectangle box, boolean first) {
		gc.setAlpha(item.suggested() ? 175 : 255);
		int y = box.y + box.height - 2 + LANE * Math.min(item.lane(), 2);
		switch (item.kind()) {
			case MAJOR_CLAIM -> stroke(gc, box, y, 3, SWT.LINE_SOLID);
			case CLAIM -> stroke(gc, box, y, 2, SWT.LINE_SOLID);
			case PREMISE -> stroke(gc, box, y, 2, SWT.LINE_DOT);
			case RECOMMENDATION -> {
				stroke(gc, box, y - 1, 1, SWT.LINE_SOLID);
				stroke(gc, box, y + 2, 1, SWT.LINE_SOLID);
			}
			case MENTION -> {
				gc.setLineWidth(1);
				gc.setAlpha(item.suggested() ? 105 : 220);
				gc.drawRoundRectangle(box.x - 1, box.y + 2, box.width + 1, box.height - 5, 6, 6);
			}
			case CODING, TEXT -> {
				gc.setLineWidth(3);
				if (first)
					gc.drawLine(box.x - 4, box.y + 3, box.x - 4, box.y + box.height - 4);
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
	private void questionMark(GC gc, Rectangle last) {
		int size = Math.max(10, last.height * 11 / 25);
		int x = last.x + last.width - 1;
		int y = last.y - size / 4;
		gc.setLineWidth(1);
		gc.setBackground(Look.colour(Tone.PANEL));
		gc.fillOval(x, y, size, size);
		gc.drawOval(x, y, size, size);
		centred(gc, "?", x + size / 2 + 1, y + size / 2 + 1);
	}

	private void centred(GC gc, String sign, int x, int y) {
		gc.setFont(small);
		Point extent = gc.textExtent(sign);
		gc.drawText(sign, x - extent.x / 2, y - extent.y / 2, true);
	}

	/** The item that is worked on: a bar beside it and the tint of what is selected. */
	private void frame(GC gc, CodedItem item) {
		gc.setBackground(Look.accent());
		Rectangle all = null;
		for (Rectangle box : new LineBoxes(text, item.span())) {
			gc.setAlpha(TOUCHED);
			gc.fillRoundRectangle(box.x - 2, box.y, box.width + 4, box.height, 4, 4);
			all = all == null ? box : all.union(box);
		}
		gc.setAlpha(255);
		if (all != null)
			gc.fillRoundRectangle(BAR, all.y + 1, 3, all.height - 2, 3, 3);
	}

	/** What the item worked on is linked with has a bar in the margin: solid with a plus for support, dashed with a minus for attack. */
	private void related(GC gc, CodedItem item, RelationType type) {
		boolean attack = type != RelationType.SUPPORT;
		gc.setForeground(Look.colour(attack ? Tone.ATTACK : Tone.SUPPORT));
		gc.setLineWidth(2);
		gc.setLineStyle(attack ? SWT.LINE_DASH : SWT.LINE_SOLID);
		boolean first = true;
		for (Rectangle box : new LineBoxes(text, item.span())) {
			int top = first ? box.y + 14 : box.y - 6;
			gc.drawLine(7, top, 7, box.y + box.height - 2);
			if (first)
				centred(gc, attack ? "\u2212" : "+", 7, box.y + 7);
			first = false;
		}
		gc.setLineStyle(SWT.LINE_SOLID);
	}
}

package warrant.ui.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import warrant.diagram.Tone;
import warrant.ui.look.Look;

/** A small round button that is on or off, or offers something: a filter that holds, a choice beside the field. Space, Enter or a click press it. */
final class Chip extends Canvas {

	private static final int SIDE = 9;
	private static final int ABOVE = 3;

	private String text;
	private boolean on;

	Chip(Composite parent, String text, boolean on, Runnable pressed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.text = text;
		this.on = on;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseUp, event -> pressed.run());
		addListener(SWT.KeyDown, event -> press(event, pressed));
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Chip.this.text + (Chip.this.on ? ", on" : "");
			}
		});
	}

	private static void press(Event event, Runnable pressed) {
		if (event.character == ' ' || event.character == SWT.CR)
			pressed.run();
	}

	void show(String other, boolean isOn) {
		boolean wider = !other.equals(text);
		text = other;
		on = isOn;
		redraw();
		if (wider)
			requestLayout();
	}

	String text() {
		return text;
	}

	boolean isOn() {
		return on;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		Point size = gc.textExtent(text);
		gc.dispose();
		return new Point(size.x + 2 * SIDE + 1, size.y + 2 * ABOVE + 1);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(area);
		if (on) {
			gc.setBackground(Look.selection());
			gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
		}
		gc.setForeground(on || isFocusControl() ? Look.accent() : Look.colour(Tone.RULE));
		gc.setLineWidth(isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(isFocusControl() ? 1 : 0, isFocusControl() ? 1 : 0, area.width - (isFocusControl() ? 3 : 1),
				area.height - (isFocusControl() ? 3 : 1), area.height, area.height);
		gc.setForeground(on ? Look.accent() : Look.soft());
		gc.drawText(text, SIDE, (area.height - gc.textExtent(text).y) / 2, true);
	}
}

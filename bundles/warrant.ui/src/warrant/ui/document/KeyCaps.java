package warrant.ui.document;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import warrant.diagram.Tone;
import warrant.ui.look.Look;

/** Keys with what they do, each key in a small frame: {@code [Enter] accept}. */
final class KeyCaps extends Canvas {

	private static final int PAD = 5;
	private static final int GAP = 14;

	private final List<String> keys;

	/** @param keys a key, a space, what it does */
	KeyCaps(Composite parent, List<String> keys) {
		super(parent, SWT.NONE);
		this.keys = keys;
		addPaintListener(this::paint);
	}

	private void paint(PaintEvent event) {
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		int x = 0;
		for (String key : keys) {
			String cap = key.substring(0, key.indexOf(' '));
			Point size = gc.textExtent(cap);
			gc.setForeground(Look.colour(Tone.SOFT));
			gc.setAlpha(120);
			gc.drawRoundRectangle(x, 1, size.x + 2 * PAD, size.y + 2, 6, 6);
			gc.setAlpha(255);
			gc.setForeground(Look.ink());
			gc.drawText(cap, x + PAD, 2, true);
			x += size.x + 3 * PAD;
			String word = key.substring(key.indexOf(' ') + 1);
			gc.setForeground(Look.soft());
			gc.drawText(word, x, 2, true);
			x += gc.textExtent(word).x + GAP;
		}
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		GC gc = new GC(this);
		try {
			int x = 0;
			for (String key : keys)
				x += gc.textExtent(key).x + 3 * PAD + GAP;
			return new Point(wide == SWT.DEFAULT ? x : wide, gc.textExtent("X").y + 5);
		} finally {
			gc.dispose();
		}
	}
}

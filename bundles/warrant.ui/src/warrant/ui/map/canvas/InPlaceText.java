package warrant.ui.map.canvas;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import warrant.diagram.Rect;
import warrant.diagram.Tone;
import warrant.diagram.fonts.Face;
import warrant.ui.look.Look;

/** A text field on the map where a box is: Enter takes what was typed, Escape gives it up, going elsewhere takes it too. */
public final class InPlaceText {

	private static final int LEAST_WIDTH = 220;
	private static final int LEAST_HEIGHT = 58;
	private static final double SIZE = 12.5;

	private final MapCanvas canvas;
	private final Text text;
	private final Consumer<String> done;
	private final Runnable elsewhere = () -> finish(true);
	private boolean over;

	private InPlaceText(MapCanvas canvas, Rect area, String words, Consumer<String> done) {
		this.canvas = canvas;
		this.done = done;
		text = new Text(canvas.control(), SWT.MULTI | SWT.WRAP | SWT.BORDER);
		text.setText(words);
		text.setFont(canvas.font(Face.SANS, Math.max(SIZE, SIZE * canvas.viewport().scale())));
		text.setBackground(Look.colour(Tone.PANEL));
		text.setForeground(Look.ink());
		Viewport view = canvas.viewport();
		int x = view.screenX(area.x());
		int y = view.screenY(area.y());
		text.setBounds(x, y, Math.max(LEAST_WIDTH, view.screenX(area.right()) - x), Math.max(LEAST_HEIGHT, view.screenY(area.bottom()) - y));
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.FocusOut, event -> finish(true));
		canvas.onViewport(elsewhere);
		text.selectAll();
		text.moveAbove(null);
		text.setFocus();
	}

	/** @param done told what was typed, unless nothing was or it was given up */
	public static InPlaceText open(MapCanvas canvas, Rect area, String words, Consumer<String> done) {
		return new InPlaceText(canvas, area, words, done);
	}

	/** The field itself, for who types without hands. */
	public Text control() {
		return text;
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC)
			finish(false);
		else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.SHIFT) == 0) {
			event.doit = false;
			finish(true);
		}
	}

	/** @param take whether what was typed counts */
	public void finish(boolean take) {
		if (over)
			return;
		over = true;
		canvas.offViewport(elsewhere);
		String words = text.getText().replaceAll("\\s+", " ").strip();
		text.dispose();
		if (!canvas.control().isDisposed())
			canvas.control().setFocus();
		if (take && !words.isEmpty())
			done.accept(words);
	}
}

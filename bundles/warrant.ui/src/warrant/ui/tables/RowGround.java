package warrant.ui.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import warrant.diagram.Tone;
import warrant.ui.look.Look;

/** The ground that rows drawn by hand stand on: one colour, another for what is selected, a hairline below. */
public final class RowGround {

	private static final int HAIRLINE = 130;

	private RowGround() {
	}

	/** Answers {@link SWT#EraseItem}, so that the system draws neither words nor selection. */
	public static void erase(Event event) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		event.detail &= ~(SWT.FOREGROUND | SWT.BACKGROUND | SWT.SELECTED | SWT.HOT);
		event.gc.setBackground(selected ? Look.selection() : Look.colour(Tone.PANEL));
		event.gc.fillRectangle(event.x, event.y, event.width, event.height);
		event.gc.setForeground(Look.colour(Tone.RULE));
		event.gc.setAlpha(HAIRLINE);
		event.gc.drawLine(event.x, event.y + event.height - 1, event.x + event.width, event.y + event.height - 1);
		event.gc.setAlpha(255);
	}
}

package warrant.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import warrant.ui.look.Look;

/** Draws what is selected in a tree or list in our one accent, as tables do: the platform's full blue hides the colours in it. */
public final class SoftSelection {

	private SoftSelection() {
	}

	/** @param list a tree or a table */
	public static void on(Composite list) {
		list.addListener(SWT.EraseItem, event -> erase(list, event));
	}

	private static void erase(Composite list, Event event) {
		if ((event.detail & SWT.SELECTED) == 0)
			return;
		event.gc.setBackground(Look.selection());
		event.gc.fillRectangle(event.x, event.y, Math.max(event.width, list.getClientArea().width - event.x), event.height);
		event.gc.setForeground(Look.ink());
		event.detail &= ~(SWT.SELECTED | SWT.HOT);
	}
}

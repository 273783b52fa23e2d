package warrant.ui.parts;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** Fields in which something is changed where it stands. */
public final class Fields {

	private Fields() {
	}

	/** Makes the change when Enter is pressed, and when the field is left with other words than it was entered with. */
	public static void whenDone(Text field, Runnable change) {
		String[] before = new String[1];
		field.addListener(SWT.FocusIn, event -> before[0] = field.getText());
		field.addListener(SWT.DefaultSelection, event -> {
			before[0] = field.getText();
			change.run();
		});
		field.addListener(SWT.FocusOut, event -> {
			if (before[0] != null && !field.getText().equals(before[0]))
				change.run();
		});
	}

	/** Leaves the caret where it is when the words are there already. @param words may be null: none */
	public static void show(Text field, String words) {
		String now = words == null ? "" : words;
		if (!field.getText().equals(now))
			field.setText(now);
	}

	/** Makes a change that may be refused, and says why when it is. */
	public static void orSayWhyNot(Runnable change) {
		try {
			change.run();
		} catch (IllegalArgumentException e) {
			MessageDialog.openError(Display.getCurrent().getActiveShell(), "Not changed", e.getMessage());
		}
	}
}

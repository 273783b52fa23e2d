package warrant.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Hands for dialogs that wait for an answer: what opens one does not return before it is closed, so the hand comes from a timer. */
public final class Dialogs {

	private static final int LOOK_AGAIN = 20;
	private static final long PATIENCE = 20_000;

	private Dialogs() {
	}

	/** Opens a dialog and works on it. It must be closed by the hand, as by an analyst; fails where none comes, and with whatever the hand fails. */
	public static void drive(Runnable opens, Consumer<Shell> hand) {
		Display display = Display.getCurrent();
		Set<Shell> before = Arrays.stream(display.getShells()).filter(Shell::isVisible).collect(Collectors.toSet());
		Throwable[] failed = new Throwable[1];
		boolean[] done = new boolean[1];
		long end = System.currentTimeMillis() + PATIENCE;
		display.timerExec(LOOK_AGAIN, new Runnable() {
			private int seen;

			@Override
			public void run() {
				if (done[0] || System.currentTimeMillis() > end)
					return;
				Shell shell = Arrays.stream(display.getShells()).filter(each -> !before.contains(each) && isDialog(each)).findFirst().orElse(null);
				if (shell == null || seen++ == 0) { // what has just become visible may still fill itself
					display.timerExec(LOOK_AGAIN, this);
					return;
				}
				done[0] = true;
				failed[0] = work(shell, hand);
			}
		});
		opens.run();
		TestWorkbench.until("a dialog was opened", () -> done[0]);
		if (failed[0] != null)
			throw new AssertionError(failed[0].getMessage(), failed[0]);
	}

	private static Throwable work(Shell shell, Consumer<Shell> hand) {
		Throwable failed = null;
		try {
			hand.accept(shell);
		} catch (Exception | AssertionError e) {
			failed = e;
		}
		if (!shell.isDisposed() && shell.isVisible()) {
			failed = failed == null ? new AssertionError("still open: " + shell.getText()) : failed;
			shell.close();
		}
		return failed;
	}

	private static boolean isDialog(Shell shell) {
		return shell.isVisible() && (shell.getStyle() & SWT.TITLE) != 0;
	}

	/** All controls of a kind below another, from top to bottom, that can be seen. */
	public static <T extends Control> List<T> all(Control top, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(top) && top.isVisible())
			found.add(type.cast(top));
		if (top instanceof Composite composite)
			for (Control child : composite.getChildren())
				found.addAll(all(child, type));
		return found;
	}

	public static <T extends Control> T first(Control top, Class<T> type) {
		return all(top, type).stream().findFirst().orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + top));
	}

	/** The first field that can be typed into: dialogs show their messages in fields as well. */
	public static Text field(Control top) {
		return all(top, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow(() -> new AssertionError("no field in " + top));
	}

	/** A button by the words on it. */
	public static Button button(Control top, String words) {
		return button(top, button -> button.getText().replace("&", "").equals(words), words);
	}

	private static Button button(Control top, Predicate<Button> fits, String words) {
		return all(top, Button.class).stream().filter(fits).findFirst().orElseThrow(() -> new AssertionError("no button " + words + " in " + top));
	}

	/** Presses a button, or takes a choice, by its words. */
	public static void press(Control top, String words) {
		Button button = button(top, words);
		TestWorkbench.until(words + " can be pressed", button::isEnabled);
		if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0)
			button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** Takes a picture of a dialog and leaves it. */
	public static Consumer<Shell> shot(String name) {
		return shell -> {
			Screen.shot(name);
			shell.close();
		};
	}
}

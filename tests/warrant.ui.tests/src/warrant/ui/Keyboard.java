package warrant.ui;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys as a hand would: each goes through the window system to whatever has the focus. */
public final class Keyboard {

	private static final int[] MODIFIERS = { SWT.CTRL, SWT.SHIFT, SWT.ALT };

	private Keyboard() {
	}

	/** A key with modifiers, such as {@code SWT.CTRL | 'z'} or {@code SWT.CR}. */
	public static void press(int key) {
		int code = key & ~SWT.MODIFIER_MASK;
		for (int modifier : MODIFIERS)
			if ((key & modifier) != 0)
				post(SWT.KeyDown, modifier, '\0');
		boolean letter = code >= ' ' && code < SWT.DEL;
		post(SWT.KeyDown, letter ? 0 : code, letter ? (char) code : '\0');
		post(SWT.KeyUp, letter ? 0 : code, letter ? (char) code : '\0');
		for (int modifier : MODIFIERS)
			if ((key & modifier) != 0)
				post(SWT.KeyUp, modifier, '\0');
		TestWorkbench.settle();
	}

	/** Presses a key, again where the window system has lost it, until it has done what it should. */
	public static void press(int key, String what, BooleanSupplier done) {
		press(key);
		TestWorkbench.until(what, done);
	}

	public static void type(String words) {
		words.chars().forEach(Keyboard::press);
	}

	private static void post(int type, int code, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = character;
		if (!Display.getCurrent().post(event))
			throw new AssertionError("the window system takes no keys");
		long until = System.currentTimeMillis() + 15;
		while (System.currentTimeMillis() < until)
			Display.getCurrent().readAndDispatch();
	}
}

package warrant.ui.parts;

import org.eclipse.jface.action.Action;

import warrant.ui.look.Icons;

/** A line of a menu or a button of a bar, in words and, where it has one, with an icon. */
public final class RunAction extends Action {

	private final Runnable what;

	public RunAction(String label, Runnable what) {
		super(label);
		this.what = what;
	}

	/** @param icon name in {@link Icons} */
	public RunAction(String label, String icon, Runnable what) {
		super(label, Icons.descriptor(icon));
		this.what = what;
	}

	@Override
	public void run() {
		what.run();
	}
}

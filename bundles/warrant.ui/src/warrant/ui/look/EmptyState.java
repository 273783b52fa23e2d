package warrant.ui.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands where there is nothing to show: what is missing, and what to do about it. */
public final class EmptyState {

	private static final int NARROW = 160;

	private final Composite page;
	private final Label title;
	private final Label hint;
	private final Link link;
	private Runnable action;

	public EmptyState(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 20).spacing(0, 8).applyTo(page);
		title = new Label(page, SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		hint = new Label(page, SWT.WRAP);
		link = new Link(page, SWT.NONE);
		for (Control control : new Control[] { title, hint, link })
			GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(control);
		link.addListener(SWT.Selection, event -> action.run());
	}

	public Composite control() {
		return page;
	}

	public void say(String what, String todo) {
		say(what, todo, "", () -> {
		});
	}

	/** @param offer words of a link that does it; empty: no link */
	public void say(String what, String todo, String offer, Runnable does) {
		action = does;
		title.setText(what);
		hint.setText(todo);
		hint.setForeground(Look.soft());
		link.setText(offer.isEmpty() ? "" : "<a>" + offer + "</a>");
		link.setVisible(!offer.isEmpty());
		page.layout(true, true);
	}

	/** Brings this to the top of the {@link StackLayout} it shares with the content where there is none, else the content. */
	public void showInstead(boolean nothing, Control content) {
		StackLayout stack = (StackLayout) page.getParent().getLayout();
		Control top = nothing ? page : content;
		if (stack.topControl == top)
			return;
		stack.topControl = top;
		page.getParent().layout();
	}

	public boolean isShown() {
		return ((StackLayout) page.getParent().getLayout()).topControl == page;
	}

	/** What it says, for those who read it aloud. */
	public String text() {
		return title.getText() + "\n" + hint.getText();
	}
}

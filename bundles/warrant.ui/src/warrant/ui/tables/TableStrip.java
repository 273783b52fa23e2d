package warrant.ui.tables;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import warrant.ui.Look;

/** The line above a table: what to look for, how much of the project, which rows, and how many there are. */
final class TableStrip {

	private final Text filter;
	private final Label count;
	private final ToolBar scopes;
	private final ToolBar standings;
	private Scope scope;
	private Standing standing = Standing.ALL;

	TableStrip(Composite parent, Scope first, Runnable changed) {
		scope = first;
		Composite strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(10, 0).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		filter = new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter");
		filter.addListener(SWT.Modify, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		scopes = bar(strip);
		for (Scope choice : Scope.values())
			radio(scopes, choice.label(), choice == scope, () -> scope = choice, changed);
		standings = bar(strip);
		for (Standing choice : Standing.values())
			radio(standings, choice.label(), choice == standing, () -> standing = choice, changed);
		count = new Label(strip, SWT.RIGHT);
		count.setForeground(Look.soft());
		GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(count);
	}

	private static ToolBar bar(Composite parent) {
		return new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
	}

	private static void radio(ToolBar bar, String label, boolean on, Runnable choose, Runnable changed) {
		ToolItem item = new ToolItem(bar, SWT.RADIO);
		item.setText(label);
		item.setSelection(on);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				choose.run();
				changed.run();
			}
		});
	}

	Scope scope() {
		return scope;
	}

	Standing standing() {
		return standing;
	}

	Text filter() {
		return filter;
	}

	/** Chooses as a click would. */
	void scope(Scope choice) {
		scope = choice;
		for (int i = 0; i < scopes.getItemCount(); i++)
			scopes.getItem(i).setSelection(i == choice.ordinal());
	}

	/** Suggested and decided ones. */
	void all() {
		standing = Standing.ALL;
		for (int i = 0; i < standings.getItemCount(); i++)
			standings.getItem(i).setSelection(i == 0);
	}

	void count(int shown, int all, boolean reading) {
		count.setForeground(Look.soft());
		count.setText(reading ? "reading\u2026" : shown == all ? String.format("%,d", all) : String.format("%,d of %,d", shown, all));
	}

	String count() {
		return count.getText();
	}
}

package warrant.ui.tables;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import warrant.ui.look.Look;

/** The line above a table: what to look for, how much of the project, which rows, and how many there are. */
public final class TableStrip {

	private final Text filter;
	private final Label count;
	private final ToolBar scopes;
	private final ToolBar standings;
	private Scope scope;
	private Standing standing = Standing.ALL;

	/** Everything in one line. */
	static TableStrip wide(Composite parent, Scope first, Runnable changed) {
		return new TableStrip(parent, first, 4, changed);
	}

	/** In two lines, for views that are higher than wide: whether something is decided is not asked. */
	public static TableStrip narrow(Composite parent, Scope first, Runnable changed) {
		return new TableStrip(parent, first, 2, changed);
	}

	private TableStrip(Composite parent, Scope first, int columns, Runnable changed) {
		boolean narrow = columns == 2;
		scope = first;
		Composite strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(6, 4).spacing(10, narrow ? 2 : 0).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		filter = new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter");
		filter.addListener(SWT.Modify, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).span(narrow ? 2 : 1, 1)
				.applyTo(filter);
		scopes = bar(strip);
		for (Scope choice : Scope.values())
			radio(scopes, choice.label(), choice == scope, () -> scope = choice, changed);
		standings = narrow ? null : bar(strip);
		for (Standing choice : narrow ? new Standing[0] : Standing.values())
			radio(standings, choice.label(), choice == standing, () -> standing = choice, changed);
		count = new Label(strip, SWT.RIGHT);
		count.setForeground(Look.soft());
		GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).align(SWT.END, SWT.CENTER).grab(narrow, false).applyTo(count);
	}

	private static ToolBar bar(Composite parent) {
		return new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
	}

	private static void radio(ToolBar bar, String label, boolean on, Runnable choose, Runnable changed) {
		ToolItem item = new ToolItem(bar, SWT.RADIO);
		item.setText(" " + label + " ");
		item.setSelection(on);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				choose.run();
				changed.run();
			}
		});
	}

	public Scope scope() {
		return scope;
	}

	Standing standing() {
		return standing;
	}

	public Text filter() {
		return filter;
	}

	/** Chooses as a click would. */
	public void scope(Scope choice) {
		scope = choice;
		for (int i = 0; i < scopes.getItemCount(); i++)
			scopes.getItem(i).setSelection(i == choice.ordinal());
	}

	/** Suggested and decided ones. */
	void all() {
		standing = Standing.ALL;
		for (int i = 0; standings != null && i < standings.getItemCount(); i++)
			standings.getItem(i).setSelection(i == 0);
	}

	public void count(int shown, int all, boolean reading) {
		count.setForeground(Look.soft());
		count.setText(reading ? "reading\u2026" : shown == all ? String.format("%,d", all) : String.format("%,d of %,d", shown, all));
	}
}

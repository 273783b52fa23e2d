package warrant.ui.tables;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;

import warrant.corpus.editing.Coding;
import warrant.corpus.editing.MarkType;
import warrant.corpus.tables.PassageRow;
import warrant.ui.parts.RunAction;
import warrant.ui.session.PassageKind;

/** What can be done with selected passages; each is one step that can be undone, however many there are. */
public final class PassageActions<R extends PassageRow> {

	private final PassageView<R> view;
	private final RowTable<R> table;
	private final Action accept = new RunAction("&Accept\tCtrl+Enter", "accept", this::acceptSelected);
	private final Action reject = new RunAction("&Reject\tDel", "reject", this::rejectSelected);
	private final Action copy = new RunAction("&Copy quotes", this::copyQuotes);
	private final Action copyRows = new RunAction("Copy as C&SV", this::copyCsv);
	private final Action selectAll = new RunAction("Select all", this::selectEverything);

	PassageActions(PassageView<R> view, RowTable<R> table) {
		this.view = view;
		this.table = table;
		accept.setToolTipText("Accept what is selected (Ctrl+Enter)");
		reject.setToolTipText("Reject what is selected (Del)");
		table.table().addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0)
				acceptSelected();
		});
		update();
	}

	Action accept() {
		return accept;
	}

	Action reject() {
		return reject;
	}

	Action copy() {
		return copy;
	}

	Action selectAll() {
		return selectAll;
	}

	void update() {
		List<R> rows = table.selection();
		accept.setEnabled(rows.stream().anyMatch(row -> !row.decided()));
		reject.setEnabled(!rows.isEmpty());
		copy.setEnabled(!rows.isEmpty());
		copyRows.setEnabled(!rows.isEmpty());
	}

	void fill(IMenuManager menu) {
		update();
		if (table.selection().isEmpty())
			return;
		menu.add(new RunAction("&Open\tEnter", "document", view::open));
		menu.add(new Separator());
		menu.add(accept);
		menu.add(reject);
		MenuManager retype = new MenuManager("&Take for");
		for (MarkType type : MarkType.values())
			if (type != MarkType.MENTION)
				retype.add(new RunAction(PassageKind.valueOf(type.name()).label(), () -> retypeSelected(type)));
		menu.add(retype);
		menu.add(new Separator());
		menu.add(copy);
		menu.add(copyRows);
	}

	/** Accepts the suggestions among the selected rows. */
	public void acceptSelected() {
		decide("Accept", table.selection().stream().filter(row -> !row.decided()).toList(), Coding::accept);
	}

	public void rejectSelected() {
		decide("Reject", table.selection(), Coding::reject);
	}

	public void retypeSelected(MarkType type) {
		decide("Take for " + PassageKind.valueOf(type.name()).label().toLowerCase(Locale.ROOT) + ":", table.selection(),
				(coding, id) -> coding.retype(id, type));
	}

	private void decide(String what, List<R> rows, BiConsumer<Coding, String> decision) {
		if (rows.isEmpty())
			return;
		String label = what + (rows.size() == 1 ? " " + view.kind(rows.getFirst()).label().toLowerCase(Locale.ROOT)
				: " " + rows.size() + " " + view.things());
		view.session().ifPresent(session -> new RowDecisions(session).decide(label, rows, decision));
	}

	private void copyQuotes() {
		RowCopy.toClipboard(RowCopy.quotes(table.selection()));
	}

	private void copyCsv() {
		RowCopy.toClipboard(RowCopy.csv(table));
	}

	private void selectEverything() {
		table.table().selectAll();
		update();
	}
}

package warrant.ui.codebook;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import warrant.annotation.Code;
import warrant.corpus.tables.CodedRow;
import warrant.corpus.tables.DocumentRows;
import warrant.ui.parts.Opening;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;
import warrant.ui.tables.Column;
import warrant.ui.tables.RowDrag;
import warrant.ui.tables.RowTable;
import warrant.ui.tables.RowTips;

/** What carries a code: to be read, opened, and dragged onto another code. */
final class CodedPassages implements ISelectionProvider {

	private final RowTable<CodedRow> table;
	private Optional<ProjectSession> session = Optional.empty();
	private Optional<Code> code = Optional.empty();

	CodedPassages(Composite parent) {
		table = new RowTable<>(parent, List.of(Column.of("Coded passages", 120, 70, CodedRow::words),
				Column.<CodedRow>of("Source", 80, 30, row -> row.source().title()).secondary()), row -> List.of(row.source().document(), row.id()));
		table.table().addListener(SWT.Selection, event -> pointed());
		table.table().addListener(SWT.DefaultSelection, event -> table.selection().stream().findFirst().map(this::passage).ifPresent(Opening::passage));
		RowTips.install(table, row -> row.words() + "\n" + row.source().line());
		RowDrag.install(table.table(), this);
	}

	RowTable<CodedRow> table() {
		return table;
	}

	/** The code whose passages are shown. */
	Optional<Code> code() {
		return code;
	}

	void show(ProjectSession of, Code what) {
		session = Optional.of(of);
		code = Optional.of(what);
		String id = what.getId();
		List<DocumentRows> documents = List.copyOf(of.rows().all());
		table.rows(documents.stream().flatMap(rows -> rows.coded().stream()).toList(), row -> row.codes().contains(id));
	}

	private void pointed() {
		if (table.selection().size() == 1)
			session.ifPresent(of -> of.point(passage(table.selection().getFirst())));
	}

	private Passage passage(CodedRow row) {
		return new Passage(session.orElseThrow(), row.source().document(), row.span(), PassageKind.CODING, row.id(), row.words());
	}

	/** The row that a dragged passage stands for, where it was dragged from here. */
	Optional<CodedRow> row(Passage passage) {
		return passage.kind() == PassageKind.CODING ? table.shown().stream()
				.filter(row -> row.id().equals(passage.id()) && row.source().document().equals(passage.document())).findFirst() : Optional.empty();
	}

	@Override
	public IStructuredSelection getSelection() {
		return new StructuredSelection(table.selection().stream().map(this::passage).toList());
	}

	@Override
	public void setSelection(ISelection selection) {
		throw new UnsupportedOperationException("passages are chosen by the analyst");
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		// asked when it is dragged
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		// nobody is told
	}
}

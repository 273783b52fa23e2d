package warrant.ui.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;

import warrant.corpus.tables.DocumentRows;
import warrant.corpus.tables.PassageRow;
import warrant.ui.look.EmptyState;
import warrant.ui.parts.ContextMenu;
import warrant.ui.parts.Following;
import warrant.ui.parts.FollowingView;
import warrant.ui.parts.Opening;
import warrant.ui.parts.PassageSelection;
import warrant.ui.projects.ProjectCommands;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;

/** A table of passages over words, a document or the whole project, in step with the editor both ways. */
public abstract class PassageView<R extends PassageRow> extends FollowingView {

	private Scope firstScope = Scope.PROJECT;
	private TableStrip strip;
	private Composite stack;
	private RowTable<R> table;
	private EmptyState empty;
	private PassageSelection selection;
	private PassageActions<R> actions;
	private int inScope;
	private boolean pointing;

	abstract List<Column<R>> columns();

	abstract List<R> rowsOf(DocumentRows document);

	abstract PassageKind kind(R row);

	/** What the rows are, in the plural: claims. */
	abstract String things();

	/** How a first row comes about. */
	abstract String hint();

	/** All words of a row that a filter looks through, in lower case. */
	abstract String words(R row);

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getString("scope") != null)
			firstScope = Scope.valueOf(memento.getString("scope"));
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("scope", strip.scope().name());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		strip = TableStrip.wide(page, firstScope, this::refresh);
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		table = new RowTable<>(stack, columns(), row -> List.of(row.source().document(), row.id()));
		empty = new EmptyState(stack);
		table.whenShown(this::shown);
		table.table().addListener(SWT.Selection, event -> pointAtSelection());
		table.table().addListener(SWT.DefaultSelection, event -> open());
		selection = new PassageSelection(() -> table.selection().stream().map(this::passage).toList(),
				wanted -> table.reveal(row -> passage(row).equals(wanted)));
		getSite().setSelectionProvider(selection);
		RowDrag.install(table.table(), selection);
		RowTips.install(table, PassageView::tip);
		contribute();
		following().withRows(this::refresh).start();
	}

	private static String tip(PassageRow row) {
		String why = row.decided() || row.reasons().isEmpty() ? "" : "\nWhy: " + String.join("; ", row.reasons());
		return row.words() + "\n" + row.source().line() + why;
	}

	private void contribute() {
		actions = new PassageActions<>(this, table);
		IActionBars bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), actions.copy());
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), actions.reject());
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), actions.selectAll());
		IToolBarManager bar = bars.getToolBarManager();
		bar.add(actions.accept());
		bar.add(actions.reject());
		getSite().registerContextMenu(ContextMenu.on(table.table(), this::fill), selection);
	}

	private void fill(IMenuManager menu) {
		actions.fill(menu);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	Passage passage(R row) {
		return new Passage(session().orElseThrow(), row.source().document(), row.span(), kind(row), row.id(), row.words());
	}

	private void pointAtSelection() {
		List<R> rows = table.selection();
		actions.update();
		selection.changed();
		if (rows.size() != 1)
			return;
		pointing = true;
		try {
			session().ifPresent(session -> session.point(passage(rows.getFirst())));
		} finally {
			pointing = false;
		}
	}

	void open() {
		table.selection().stream().findFirst().ifPresent(row -> Opening.passage(passage(row)));
	}

	@Override
	public void followed(Following.Change change) {
		if (pointing)
			return;
		if (change != Following.Change.PASSAGE || strip.scope() == Scope.SPAN)
			refresh();
		else
			follow();
	}

	/** Selects the row that stands for the words the analyst looks at elsewhere. */
	private void follow() {
		following().passage().ifPresent(at -> table.reveal(row -> row.source().document().equals(at.document())
				&& (row.id().equals(at.id()) || row.span().matchesHalf(at.span()))));
		actions.update();
	}

	private void refresh() {
		if (stack.isDisposed())
			return;
		List<R> all = new ArrayList<>();
		documents().forEach(document -> all.addAll(rowsOf(document)));
		Scope scope = strip.scope();
		Standing standing = strip.standing();
		Optional<Passage> at = following().passage();
		String wanted = strip.filter().getText().strip().toLowerCase(Locale.ROOT);
		inScope = scope == Scope.SPAN ? (int) all.stream().filter(row -> scope.holds(row, at)).count() : all.size();
		table.rows(all, row -> scope.holds(row, at) && standing.holds(row) && (wanted.isEmpty() || words(row).contains(wanted)));
	}

	private Collection<DocumentRows> documents() {
		if (session().isEmpty())
			return List.of();
		var rows = session().get().rows();
		return strip.scope() == Scope.PROJECT ? rows.all() : following().document().flatMap(rows::of).map(List::of).orElse(List.of());
	}

	private void shown() {
		boolean reading = session().map(session -> session.rows().isReading()).orElse(false);
		strip.count(table.shown().size(), inScope, reading && table.shown().isEmpty());
		boolean nothing = table.shown().isEmpty();
		if (nothing)
			sayWhy(reading);
		empty.showInstead(nothing, table.control());
		actions.update();
		if (strip.scope() != Scope.SPAN)
			follow();
	}

	private void sayWhy(boolean reading) {
		String things = things();
		if (session().isEmpty())
			empty.say("No project is open", "Open the sample project to see its " + things + ".", "Open the sample project",
					() -> ProjectCommands.run(ProjectCommands.OPEN_SAMPLE));
		else if (inScope > 0)
			empty.say("Nothing fits the filter", "None of " + inScope + " " + things + " does.", "Show all", this::clearFilter);
		else if (strip.scope() == Scope.DOCUMENT && following().document().isEmpty())
			empty.say("No document is open", "Open one in the Corpus view, or look at the whole project.", "Show the project", this::showProject);
		else if (strip.scope() == Scope.SPAN)
			empty.say("No " + things + " in these words", "Put the cursor into words that are marked, or look at the whole document.",
					"Show the document", this::showDocument);
		else
			empty.say(reading ? "Reading documents\u2026" : "No " + things + " yet", hint());
	}

	private void clearFilter() {
		strip.filter().setText("");
		strip.all();
		refresh();
	}

	private void showProject() {
		scope(Scope.PROJECT);
	}

	private void showDocument() {
		scope(Scope.DOCUMENT);
	}

	/** Shows the rows of words, of the document or of the project. */
	public void scope(Scope scope) {
		strip.scope(scope);
		refresh();
	}

	public Text filter() {
		return strip.filter();
	}

	public RowTable<R> table() {
		return table;
	}

	public PassageActions<R> actions() {
		return actions;
	}

	public EmptyState empty() {
		return empty;
	}

	/** Texts of the cells of a shown row, as the widget has them. */
	public List<String> cells(int row) {
		TableItem item = table.table().getItem(row);
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < table.table().getColumnCount(); i++)
			cells.add(item.getText(i));
		return cells;
	}

	@Override
	public void setFocus() {
		table.table().setFocus();
	}
}

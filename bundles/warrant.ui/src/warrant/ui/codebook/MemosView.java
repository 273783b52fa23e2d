package warrant.ui.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;

import warrant.annotation.ActorRegister;
import warrant.annotation.Codebook;
import warrant.corpus.tables.NodeMemoRow;
import warrant.ui.actors.ActorsView;
import warrant.ui.look.EmptyState;
import warrant.ui.look.Look;
import warrant.ui.parts.Following;
import warrant.ui.parts.FollowingView;
import warrant.ui.parts.Latest;
import warrant.ui.parts.Opening;
import warrant.ui.parts.RunAction;
import warrant.ui.projects.ProjectCommands;
import warrant.ui.session.Passage;
import warrant.ui.session.ProjectSession;
import warrant.ui.tables.Column;
import warrant.ui.tables.RowTable;

/** All memos of a project, to be searched and rewritten: those on words, documents, codes, actors and nodes of maps. */
public final class MemosView extends FollowingView {

	public static final String ID = "warrant.ui.memos";

	private final Action write = new RunAction("Write a memo on what is selected", "new_memo", this::writeOne);
	private final Action delete = new RunAction("Delete", () -> rewriteSelected(""));
	private Composite stack;
	private Text filter;
	private SashForm sash;
	private RowTable<MemoItem> table;
	private Label about;
	private Text words;
	private EmptyState empty;
	private final MapMemos mapMemos = new MapMemos();
	private Latest<List<NodeMemoRow>> maps;
	private List<NodeMemoRow> nodes = List.of();
	private List<MemoItem> all = List.of();
	private Optional<MemoItem> shown = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Search memos");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(filter);
		filter.addListener(SWT.Modify, event -> arrange());
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(stack);
		sash = new SashForm(stack, SWT.HORIZONTAL);
		table = new RowTable<>(sash, columns(), item -> item.place().key());
		createPane();
		sash.setWeights(68, 32);
		sash.setMaximizedControl(table.control());
		empty = new EmptyState(stack);
		table.whenShown(this::shown);
		table.table().addListener(SWT.Selection, event -> selected());
		table.table().addListener(SWT.DefaultSelection, event -> open());
		maps = new Latest<>("Reading memos of maps", page.getDisplay(), read -> {
			nodes = read;
			gather();
		});
		getViewSite().getActionBars().getToolBarManager().add(write);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
		following().withRows(this::refresh).start();
	}

	private static List<Column<MemoItem>> columns() {
		return List.of(
				Column.icon(item -> item.kind().label(), Comparator.comparing(MemoItem::kind), item -> item.kind().icon()),
				Column.of("Memo", 180, 50, item -> item.text().replaceAll("\\s+", " ")), Column.<MemoItem>of("On", 140, 32, MemoItem::about).secondary(),
				Column.<MemoItem>of("In", 110, 18, MemoItem::where).secondary(), Column.<MemoItem>of("By", 80, 0, MemoItem::coder).secondary(),
				Column.<MemoItem>of("Date", 92, 0, MemoItem::day).by(Comparator.comparing(MemoItem::time)).secondary());
	}

	private void createPane() {
		Composite pane = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 6).applyTo(pane);
		about = new Label(pane, SWT.WRAP);
		about.setForeground(Look.soft());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(about);
		words = new Text(pane, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(words);
		words.addListener(SWT.FocusOut, event -> rewriteShown());
		words.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0)
				rewriteShown();
		});
	}

	@Override
	public void followed(Following.Change change) {
		write.setEnabled(following().document().isPresent());
		if (change == Following.Change.SESSION)
			refresh();
	}

	@Override
	public void edited(Set<EObject> roots) {
		if (roots.stream().anyMatch(root -> root instanceof Codebook || root instanceof ActorRegister))
			gather();
	}

	@Override
	public void saved() {
		refresh();
	}

	/** Maps are read as they are saved, in a job. */
	private void refresh() {
		if (stack.isDisposed())
			return;
		List<Path> files = session().map(MemosView::mapFiles).orElse(List.of());
		maps.ask(() -> mapMemos.of(files));
	}

	private static List<Path> mapFiles(ProjectSession session) {
		List<Path> files = new ArrayList<>();
		IFolder folder = session.project().getFolder("maps");
		try {
			for (IResource file : folder.exists() ? folder.members() : new IResource[0])
				if (file instanceof IFile map && "argmap".equals(map.getFileExtension()) && map.getLocation() != null)
					files.add(map.getLocation().toPath());
		} catch (CoreException e) {
			ILog.of(MemosView.class).error("looking for maps", e);
		}
		return files;
	}

	private void gather() {
		if (stack.isDisposed())
			return;
		all = session().map(session -> MemoItems.of(session, nodes)).orElse(List.of());
		arrange();
	}

	private void arrange() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		table.rows(all, item -> wanted.isEmpty() || MemoItems.words(item).contains(wanted));
	}

	private void shown() {
		boolean nothing = table.shown().isEmpty();
		if (nothing && session().isEmpty())
			empty.say("No project is open", "Memos belong to a project.", "Open the sample project", () -> ProjectCommands.run(ProjectCommands.OPEN_SAMPLE));
		else if (nothing && !all.isEmpty())
			empty.say("No memo says that", "None of " + all.size() + " memos has these words.", "Show all", () -> filter.setText(""));
		else if (nothing)
			empty.say("No memos yet", "Select words in a document and press N to note what you think of them. Codes, actors and nodes of maps take memos as well.");
		empty.showInstead(nothing, sash);
		selected();
	}

	private void selected() {
		List<MemoItem> rows = table.selection();
		delete.setEnabled(!rows.isEmpty());
		sash.setMaximizedControl(rows.size() == 1 ? null : table.control());
		shown = rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
		shown.ifPresent(item -> {
			about.setText(item.kind().label() + ": " + item.about());
			about.getParent().layout();
			if (!words.isFocusControl())
				words.setText(item.text());
			if (item.place() instanceof MemoItem.InDocument place)
				place.passage().ifPresent(passage -> passage.session().point(passage));
		});
	}

	private void rewriteShown() {
		shown.filter(item -> !item.text().equals(words.getText().strip())).ifPresent(item -> rewrite(item, words.getText()));
	}

	void rewrite(MemoItem item, String text) {
		session().ifPresent(session -> new MemoChanges(session).rewrite(item, text));
	}

	private void rewriteSelected(String text) {
		table.selection().forEach(item -> rewrite(item, text));
	}

	private void writeOne() {
		Optional<Passage> passage = following().passage();
		String on = passage.map(Passage::quote).or(() -> following().document()).orElse("");
		if (following().document().isPresent() && session().isPresent())
			NewMemo.ask(getSite().getShell(), on).ifPresent(text -> write(passage, text));
	}

	/** On the words the analyst looks at, else on the document. */
	void write(Optional<Passage> passage, String text) {
		MemoChanges changes = new MemoChanges(session().orElseThrow());
		if (passage.isPresent())
			changes.write(passage.get(), text);
		else
			changes.write(following().document().orElseThrow(), text);
	}

	private void open() {
		for (MemoItem item : table.selection())
			switch (item.place()) {
				case MemoItem.InDocument place when place.passage().isPresent() -> Opening.passage(place.passage().get());
				case MemoItem.InDocument place -> Opening.document(session().orElseThrow(), place.document());
				case MemoItem.OnNode place -> Opening.map(place.map());
				case MemoItem.Shared place -> reveal(place);
			}
	}

	private void reveal(MemoItem.Shared place) {
		try {
			if (place.root() instanceof Codebook)
				((CodebookView) getSite().getPage().showView(CodebookView.ID)).select(place.owner());
			else
				((ActorsView) getSite().getPage().showView(ActorsView.ID)).select(place.owner());
		} catch (PartInitException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
		}
	}

	RowTable<MemoItem> table() {
		return table;
	}

	Text filter() {
		return filter;
	}

	Text words() {
		return words;
	}

	@Override
	public void setFocus() {
		table.table().setFocus();
	}
}

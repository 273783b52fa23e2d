package warrant.ui.actors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;

import warrant.corpus.tables.ActorPage;
import warrant.corpus.tables.ActorSummary;
import warrant.corpus.tables.ActorTally;
import warrant.corpus.tables.DocumentRows;
import warrant.corpus.tables.MapStanceRow;
import warrant.ui.look.EmptyState;
import warrant.ui.parts.AboutActor;
import warrant.ui.parts.Chosen;
import warrant.ui.parts.ContextMenu;
import warrant.ui.parts.Following;
import warrant.ui.parts.FollowingView;
import warrant.ui.parts.Latest;
import warrant.ui.projects.ProjectCommands;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.tables.Column;
import warrant.ui.tables.RowTable;
import warrant.ui.tables.RowTips;
import warrant.ui.tables.Scope;
import warrant.ui.tables.TableStrip;

/** Who speaks and who is spoken to: the actors of words, of a document or of the project, and a page about the one that is selected. */
public final class ActorsView extends FollowingView {

	public static final String ID = "warrant.ui.actors";

	private static final int NARROW = 330;

	private TableStrip strip;
	private Composite stack;
	private SashForm sash;
	private RowTable<ActorSummary> table;
	private ActorPane pane;
	private EmptyState empty;
	private final Chosen chosen = new Chosen();
	private ActorActions actions;
	private Latest<List<ActorSummary>> tally;
	private Latest<Shown> pageOf;
	private List<ActorSummary> all = List.of();

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		strip = TableStrip.narrow(page, Scope.PROJECT, this::refresh);
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		sash = new SashForm(stack, SWT.VERTICAL);
		table = new RowTable<>(sash, columns(), ActorSummary::id);
		table.narrowBelow(NARROW, 3, 4, 5);
		pane = new ActorPane(sash);
		sash.setWeights(45, 55);
		sash.setMaximizedControl(table.control());
		stack.addListener(SWT.Resize, event -> sash.setOrientation(stack.getSize().x > stack.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL));
		empty = new EmptyState(stack);
		tally = new Latest<>("Counting actors", page.getDisplay(), this::counted);
		pageOf = new Latest<>("Reading an actor's page", page.getDisplay(), this::showPage);
		table.whenShown(this::shown);
		table.table().addListener(SWT.Selection, event -> selected());
		RowTips.install(table, actor -> actor.name() + "\n" + actor.mentions() + " mentions in " + actor.documents() + " documents");
		contribute();
		following().withRows(this::refresh).start();
	}

	private static List<Column<ActorSummary>> columns() {
		return List.of(
				Column.icon(actor -> actor.kind().label(), Comparator.comparing(ActorSummary::kind), ActorsView::icon),
				Column.of("Name", 110, 60, ActorSummary::name), number("Mentions", 74, ActorSummary::mentions),
				number("Says", 56, actor -> actor.attributed() + actor.authored() + actor.issued()),
				number("Is asked", 70, ActorSummary::received), number("Documents", 88, ActorSummary::documents));
	}

	private static String icon(ActorSummary actor) {
		return actor.kind() == warrant.extraction.ActorKind.PERSON ? "actor" : "actor_" + actor.kind().label();
	}

	/** Most first, when it is chosen; nothing is shown for none. */
	private static Column<ActorSummary> number(String title, int width, ToIntFunction<ActorSummary> figure) {
		return Column.<ActorSummary>of(title, width, 0, actor -> figure.applyAsInt(actor) == 0 ? "" : "" + figure.applyAsInt(actor)).secondary()
				.by(Comparator.comparingInt(figure).reversed());
	}

	private void contribute() {
		actions = new ActorActions(this);
		var bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), actions.rename());
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), actions.copy());
		bars.getToolBarManager().add(actions.proposals());
		bars.getToolBarManager().add(actions.merge());
		ContextMenu.on(table.table(), actions::fill);
		ActorDrag.install(this);
		getSite().setSelectionProvider(chosen);
	}

	@Override
	public void followed(Following.Change change) {
		boolean narrowed = strip.scope() == Scope.SPAN || strip.scope() == Scope.DOCUMENT && change == Following.Change.DOCUMENT;
		if (change == Following.Change.SESSION || narrowed)
			refresh();
		following().passage().filter(at -> at.kind() == PassageKind.MENTION).ifPresent(this::reveal);
	}

	/** The actor that is mentioned where the analyst looks. */
	private void reveal(Passage mention) {
		session().flatMap(session -> session.rows().of(mention.document())).flatMap(rows -> rows.actors().stream()
				.filter(actor -> actor.mentions().stream().anyMatch(at -> at.span().overlaps(mention.span()))).findFirst()).ifPresent(actor -> {
					table.reveal(row -> row.id().equals(actor.id()));
					selected();
				});
	}

	void refresh() {
		if (stack.isDisposed())
			return;
		Collection<DocumentRows> documents = documents();
		Predicate<ActorSummary> inWords = strip.scope() == Scope.SPAN ? inWords(documents) : actor -> true;
		tally.ask(() -> {
			ActorTally counts = new ActorTally();
			documents.forEach(counts::add);
			return counts.summaries().stream().filter(inWords).toList();
		});
	}

	private Predicate<ActorSummary> inWords(Collection<DocumentRows> documents) {
		Optional<Passage> at = following().passage();
		List<String> ids = new ArrayList<>();
		documents.forEach(rows -> rows.actors().stream().filter(actor -> at.isPresent()
				&& actor.mentions().stream().anyMatch(mention -> mention.span().overlaps(at.get().span()))).forEach(actor -> ids.add(actor.id())));
		return actor -> ids.contains(actor.id());
	}

	private Collection<DocumentRows> documents() {
		if (session().isEmpty())
			return List.of();
		var rows = session().get().rows();
		return strip.scope() == Scope.PROJECT ? rows.all() : following().document().flatMap(rows::of).map(List::of).orElse(List.of());
	}

	private void counted(List<ActorSummary> actors) {
		all = actors;
		String wanted = strip.filter().getText().strip().toLowerCase(Locale.ROOT);
		table.rows(actors, actor -> wanted.isEmpty() || actor.name().toLowerCase(Locale.ROOT).contains(wanted));
	}

	private void shown() {
		boolean reading = session().map(session -> session.rows().isReading()).orElse(false);
		strip.count(table.shown().size(), all.size(), reading && all.isEmpty());
		if (table.shown().isEmpty())
			sayWhy();
		empty.showInstead(table.shown().isEmpty(), sash);
		selected();
	}

	private void sayWhy() {
		if (session().isEmpty())
			empty.say("No project is open", "Open the sample project to see who speaks in it.", "Open the sample project",
					() -> ProjectCommands.run(ProjectCommands.OPEN_SAMPLE));
		else if (!all.isEmpty())
			empty.say("Nobody of that name", "None of " + all.size() + " actors is called so.", "Show all", () -> strip.filter().setText(""));
		else if (strip.scope() != Scope.PROJECT)
			empty.say("Nobody here", "No actor is mentioned in these words, or no document is open.", "Show the project", () -> scope(Scope.PROJECT));
		else
			empty.say("No actors yet", "Actors appear here when documents are read. To mark one, select its name in a document and press 4.");
	}

	/** Shows the page of the one that is selected, and more of the list when there is none. */
	private void selected() {
		List<ActorSummary> rows = table.selection();
		actions.update();
		chosen.setSelection(session().isEmpty() ? StructuredSelection.EMPTY
				: new StructuredSelection(rows.stream().map(actor -> new AboutActor(session().get(), actor)).toList()));
		if (rows.size() != 1 || session().isEmpty()) {
			sash.setMaximizedControl(table.control());
			return;
		}
		String id = rows.getFirst().id();
		Collection<DocumentRows> documents = session().get().rows().all();
		Path maps = session().get().corpus().folder().root().resolve("maps");
		pageOf.ask(() -> new Shown(ActorPage.of(id, documents), MapStances.of(id, maps)));
	}

	/** What an actor's page is made of: what documents say, and what maps do. */
	private record Shown(ActorPage page, List<MapStanceRow> maps) {
	}

	private void showPage(Shown read) {
		ActorPage page = read.page();
		List<ActorSummary> rows = table.selection();
		if (rows.size() != 1 || !rows.getFirst().id().equals(page.id()))
			return;
		pane.show(session().orElseThrow(), rows.getFirst(), page, read.maps());
		sash.setMaximizedControl(null);
	}

	/** Shows the actors of words, of the document or of the project. */
	public void scope(Scope scope) {
		strip.scope(scope);
		refresh();
	}

	/** Selects an actor as a click would. */
	public void select(String id) {
		table.reveal(row -> row.id().equals(id));
		selected();
	}

	public RowTable<ActorSummary> table() {
		return table;
	}

	public TableStrip strip() {
		return strip;
	}

	ActorPane pane() {
		return pane;
	}

	ActorActions actions() {
		return actions;
	}

	@Override
	public void setFocus() {
		table.table().setFocus();
	}
}

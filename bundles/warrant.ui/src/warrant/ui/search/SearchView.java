package warrant.ui.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

import warrant.index.FacetChoice;
import warrant.index.Layer;
import warrant.index.SearchHit;
import warrant.index.SearchResult;
import warrant.ui.look.EmptyState;
import warrant.ui.parts.Following;
import warrant.ui.parts.FollowingView;
import warrant.ui.parts.Opening;
import warrant.ui.parts.PassageSelection;
import warrant.ui.projects.ProjectCommands;
import warrant.ui.session.Passage;
import warrant.ui.tables.RowDrag;

/** Searches the corpus while the analyst types: by words or by meaning, narrowed by facets, hits in context and grouped. */
public final class SearchView extends FollowingView implements SearchBar.Listener {

	public static final String ID = "warrant.ui.search";

	/** More hits than anybody reads; what is beyond them is counted. */
	private static final int MOST = 300;

	/** Names of chosen actors, which are chosen by their ids. */
	private final Map<FacetChoice, String> labels = new HashMap<>();
	private Question question = Question.NOTHING;
	private HitGrouping grouping = HitGrouping.DOCUMENT;
	private SearchResult result = new SearchResult(0, List.of(), List.of());
	private Asking asking;
	private SearchBar bar;
	private FacetPane facets;
	private Composite stack;
	private HitTree hits;
	private EmptyState empty;
	private Preview preview;
	private PassageSelection selection;
	private SearchActions actions;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getString("layer") != null) {
			question = new Question(Optional.ofNullable(memento.getString("query")).orElse(""), Layer.valueOf(memento.getString("layer")),
					Boolean.TRUE.equals(memento.getBoolean("meaning")), List.of());
			grouping = HitGrouping.valueOf(memento.getString("group"));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("query", question.query());
		memento.putString("layer", question.layer().name());
		memento.putBoolean("meaning", question.byMeaning());
		memento.putString("group", grouping.name());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		bar = new SearchBar(page, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		SashForm sash = new SashForm(page, SWT.HORIZONTAL);
		sash.setSashWidth(1);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		facets = new FacetPane(sash, this::drop);
		stack = new Composite(sash, SWT.NONE);
		stack.setLayout(new StackLayout());
		hits = new HitTree(stack);
		empty = new EmptyState(stack);
		preview = new Preview(sash);
		sash.setWeights(15, 62, 23);
		asking = new Asking(page.getDisplay(), MOST, this::told);
		selection = new PassageSelection(this::passages);
		getSite().setSelectionProvider(selection);
		hits.tree().addListener(SWT.Selection, event -> selected());
		hits.tree().addListener(SWT.DefaultSelection, event -> open());
		RowDrag.install(hits.tree(), selection);
		actions = new SearchActions(this);
		actions.contribute(getViewSite(), hits.tree(), selection);
		following().start();
		show();
	}

	private List<Passage> passages() {
		return session().map(session -> hits.selection().stream().map(hit -> Hits.passage(session, hit)).toList()).orElse(List.of());
	}

	private void selected() {
		selection.changed();
		actions.update();
		if (hits.tree().getSelectionCount() != 1 || !(hits.tree().getSelection()[0].getData() instanceof SearchHit hit))
			return;
		session().ifPresent(session -> {
			preview.show(session, hit);
			session.point(Hits.passage(session, hit));
		});
	}

	private void open() {
		passages().stream().findFirst().ifPresent(Opening::passage);
	}

	@Override
	public void typed(String query) {
		question = question.withQuery(query);
		show();
		if (session().isPresent())
			asking.soon(session().get(), question);
	}

	@Override
	public void chose(Layer layer) {
		ask(question.in(layer));
	}

	@Override
	public void meaning(boolean on) {
		ask(question.byMeaning(on));
	}

	@Override
	public void group(HitGrouping by) {
		grouping = by;
		show();
		showHits();
	}

	@Override
	public void drop(FacetChoice choice) {
		result.facets().stream().filter(facet -> facet.field().equals(choice.field())).flatMap(facet -> facet.counts().stream())
				.filter(count -> count.value().equals(choice.value())).forEach(count -> labels.put(choice, count.label()));
		ask(question.toggled(choice));
	}

	@Override
	public void showSaved() {
		session().ifPresent(session -> savedMenu().open(session));
	}

	SavedMenu savedMenu() {
		return new SavedMenu(bar.savedChip(), () -> question, this::ask);
	}

	@Override
	public void enter() {
		if (!result.hits().isEmpty() && !question.isBlank()) {
			hits.selectFirst();
			selected();
		}
	}

	/** Asks at once. */
	void ask(Question now) {
		question = now;
		show();
		session().ifPresent(session -> asking.now(session, question));
	}

	/** Asks what words say, whoever typed them. */
	public void ask(String query) {
		ask(question.withQuery(query));
	}

	/** Looks for what means the same as these words. */
	public void similarTo(String words) {
		String plain = words.replaceAll("[\"\\s]+", " ").strip();
		ask(new Question(plain, question.layer(), true, List.of()));
	}

	private void told(Answer answer) {
		if (stack.isDisposed())
			return;
		bar.fault(answer.fault());
		if (answer.result().isEmpty())
			return;
		result = answer.result().get();
		if (!question.byMeaning() || question.isBlank())
			bar.assist().learn(result.facets());
		facets.show(result.facets(), question.choices());
		showHits();
	}

	private void show() {
		bar.show(question, grouping, choice -> labels.getOrDefault(choice, choice.value()));
	}

	private void showHits() {
		boolean nothing = result.hits().isEmpty() || question.isBlank();
		hits.show(nothing ? List.of() : grouping.groups(result.hits()));
		if (nothing || session().isEmpty())
			preview.clear();
		else
			preview.show(session().get(), result.hits().getFirst());
		selection.changed();
		actions.update();
		bar.count(counted(nothing));
		if (nothing)
			sayWhy();
		empty.showInstead(nothing, hits.control());
	}

	private String counted(boolean nothing) {
		if (nothing)
			return question.isBlank() ? "" : "nothing found";
		long documents = result.hits().stream().map(SearchHit::document).distinct().count();
		String in = documents == 1 ? " in 1 document" : " in " + documents + " documents";
		if (question.byMeaning())
			return "nearest " + result.hits().size() + in;
		return result.total() > result.hits().size() ? String.format("best %d of %,d", result.hits().size(), result.total()) : result.total() + in;
	}

	private void sayWhy() {
		if (session().isEmpty())
			empty.say("No project is open", "Open the sample project to search its op-eds.", "Open the sample project",
					() -> ProjectCommands.run(ProjectCommands.OPEN_SAMPLE));
		else if (question.isBlank())
			empty.say("What are you looking for?", "Type words, or click a value on the left. \u201cBy meaning\u201d finds what is said in other words.",
					"Try: should OR must", () -> ask("should OR must"));
		else if (!question.choices().isEmpty())
			empty.say("Nothing fits all of this", "Take a filter off, or look for other words.", "Take all filters off",
					() -> ask(new Question(question.query(), question.layer(), question.byMeaning(), List.of())));
		else if (question.asked() != Layer.DOCUMENT)
			empty.say("Nothing found", "Look in the whole texts, use fewer words, or end one with * for all its forms.", "Look in the texts",
					() -> chose(Layer.DOCUMENT));
		else
			empty.say("Nothing found", "Use fewer words, or end one with * for all its forms.");
	}

	@Override
	public void followed(Following.Change change) {
		if (change != Following.Change.SESSION)
			return;
		bar.assist().forget();
		labels.clear();
		result = new SearchResult(0, List.of(), List.of());
		question = new Question(question.query(), question.layer(), question.byMeaning(), List.of());
		facets.show(List.of(), List.of());
		showHits();
		ask(question);
	}

	@Override
	public void corpusRead() {
		ask(question);
	}

	@Override
	public void closed() {
		asking.forget();
	}

	/** The words the analyst looks at, here or elsewhere. */
	Optional<Passage> lookedAt() {
		return following().passage().filter(passage -> !passage.quote().isBlank());
	}

	Question question() {
		return question;
	}

	SearchResult result() {
		return result;
	}

	SearchBar bar() {
		return bar;
	}

	FacetPane facets() {
		return facets;
	}

	public HitTree hits() {
		return hits;
	}

	Preview preview() {
		return preview;
	}

	EmptyState empty() {
		return empty;
	}

	PassageSelection selection() {
		return selection;
	}

	@Override
	public void setFocus() {
		bar.field().setFocus();
	}
}

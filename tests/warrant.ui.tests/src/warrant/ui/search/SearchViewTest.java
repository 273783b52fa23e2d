package warrant.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import warrant.annotation.Annotation;
import warrant.annotation.Codebooks;
import warrant.corpus.SavedSearch;
import warrant.corpus.SavedSearches;
import warrant.index.FacetChoice;
import warrant.index.Layer;
import warrant.index.SearchHit;
import warrant.text.Span;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.session.CorpusProjects;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.Preferences;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionListener;
import warrant.ui.session.Sessions;

class SearchViewTest {

	private final ProjectSession session = sample();

	private static ProjectSession sample() {
		try {
			return read("searching", 8, false, SearchViewTest::someOfTheSample);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** Fills a folder of documents. */
	private interface Filling {
		void fill(Path documents) throws IOException;
	}

	/** A project of its own, made once in a run: what is enough to search is read sooner than the whole sample. */
	private static ProjectSession read(String name, int documents, boolean encoder, Filling filling) throws Exception {
		InstanceScope.INSTANCE.getNode(Preferences.NODE).putBoolean(Preferences.ENCODER, encoder);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (!project.exists()) {
			Path folder = Files.createTempDirectory("warrant-search");
			filling.fill(Files.createDirectories(folder.resolve("documents")));
			project = CorpusProjects.copy(folder, name);
		}
		ProjectSession session = Sessions.of(project);
		InstanceScope.INSTANCE.getNode(Preferences.NODE).putBoolean(Preferences.ENCODER, false);
		TestWorkbench.until("the corpus is read", () -> session.summaries().size() == documents);
		return session;
	}

	private static void someOfTheSample(Path documents) throws IOException {
		Path corpus = Path.of(System.getProperty("warrant.root")).resolve("corpus/documents");
		for (String question : List.of("gas", "grid"))
			try (Stream<Path> files = Files.list(corpus.resolve(question))) {
				for (Path file : files.toList())
					Files.copy(file, Files.createDirectories(documents.resolve(question)).resolve(file.getFileName()));
			}
	}

	private SearchView shown(ProjectSession over) throws Exception {
		SearchView view = TestWorkbench.view(SearchView.ID);
		TestWorkbench.page().closeAllEditors(false);
		warrant.ui.parts.Opening.firstDocument(over);
		TestWorkbench.until("the view looks at the project", () -> view.session().equals(Optional.of(over)));
		return view;
	}

	private SearchView asked(Question question) throws Exception {
		SearchView view = shown(session);
		asked(view, question);
		return view;
	}

	/** Another question first, so that the answer is known to be to this one. */
	private static void asked(SearchView view, Question question) {
		view.group(HitGrouping.DOCUMENT);
		view.ask(new Question("zymurgists", Layer.DOCUMENT, false, List.of()));
		TestWorkbench.until("the old hits are gone", () -> view.bar().count().equals("nothing found"));
		view.ask(question);
		TestWorkbench.until("hits are shown", () -> view.hits().tree().getItemCount() > 0 && view.bar().fault().isEmpty());
	}

	private static Question of(String query, Layer layer) {
		return new Question(query, layer, false, List.of());
	}

	@Test
	void hitsAppearWhileTypingPauses() throws Exception {
		SearchView view = asked(of("should", Layer.RECOMMENDATION));
		view.bar().field().setText("gas AND bridge");
		view.chose(Layer.DOCUMENT);
		TestWorkbench.until("texts on gas are shown", () -> view.result().hits().stream().allMatch(hit -> hit.layer() == Layer.DOCUMENT)
				&& !view.result().hits().isEmpty());
		SearchHit first = view.result().hits().getFirst();
		assertFalse(first.quote().highlights().isEmpty());
		assertEquals(view.result().total() + " in " + view.result().total() + " documents", view.bar().count());
	}

	@Test
	void typeInTheFieldSaysWhatIsSearched() throws Exception {
		SearchView view = asked(of("type:recommendation should", Layer.DOCUMENT));
		assertTrue(view.result().hits().stream().allMatch(hit -> hit.layer() == Layer.RECOMMENDATION));
		asked(view, of("type:premise", Layer.DOCUMENT));
		assertTrue(view.result().hits().stream().allMatch(hit -> hit.type().equals("premise")));
	}

	@Test
	void facetNarrowsToWhatItCountsAndIsTakenOff() throws Exception {
		SearchView view = asked(of("should", Layer.RECOMMENDATION));
		long all = view.result().total();
		FacetPane.Line line = view.facets().lines().stream().filter(each -> each.field().equals("addressee") && each.choice() != null).findFirst()
				.orElseThrow();
		view.drop(line.choice());
		TestWorkbench.until("as many as counted are left", () -> view.result().total() == line.count());
		assertTrue(all > line.count());
		assertEquals(List.of("addressee: " + line.label() + "  \u00d7"), view.bar().filters().stream().map(Chip::text).toList());
		assertTrue(view.result().hits().stream().allMatch(hit -> Hits.who(hit).equals(line.label())));
		Screen.shot("search-facet");
		view.bar().filters().getFirst().notifyListeners(SWT.MouseUp, new Event());
		TestWorkbench.until("all are back", () -> view.result().total() == all);
		assertEquals(List.of(), view.bar().filters());
	}

	@Test
	void hitsAreGroupedByDocumentActorTypeAndYear() throws Exception {
		SearchView view = asked(of("should OR must", Layer.RECOMMENDATION));
		List<SearchHit> all = view.result().hits();
		for (HitGrouping grouping : List.of(HitGrouping.DOCUMENT, HitGrouping.ACTOR, HitGrouping.TYPE, HitGrouping.YEAR)) {
			view.group(grouping);
			List<SearchHit> shown = new ArrayList<>();
			for (TreeItem item : view.hits().tree().getItems()) {
				HitGrouping.Group group = (HitGrouping.Group) item.getData();
				assertEquals(group.hits().size(), item.getItemCount());
				shown.addAll(group.hits());
			}
			assertEquals(all.size(), shown.size(), grouping.label());
			Screen.shot("search-by-" + grouping.label());
		}
		view.group(HitGrouping.NOTHING);
		assertEquals(all.size(), view.hits().tree().getItemCount());
	}

	@Test
	void selectedHitIsPreviewedPointedOutAndOpened() throws Exception {
		SearchView view = asked(of("should", Layer.RECOMMENDATION));
		List<Passage> seen = new ArrayList<>();
		SessionListener listener = new SessionListener() {
			@Override
			public void pointedAt(Passage passage) {
				seen.add(passage);
			}
		};
		session.addListener(listener);
		view.enter();
		SearchHit hit = view.hits().first().orElseThrow();
		Passage passage = Hits.passage(session, hit);
		assertEquals(List.of(passage), seen);
		assertEquals(PassageKind.RECOMMENDATION, passage.kind());
		assertEquals(seen, ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).toList());
		TestWorkbench.until("the preview shows its paragraph", () -> view.preview().text().length() > hit.quote().text().length());
		assertTrue(view.preview().text().contains(passage.quote()));
		session.removeListener(listener);
		Screen.shot("search-preview");
		view.hits().tree().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(hit.document().substring(hit.document().lastIndexOf('/') + 1), TestWorkbench.page().getActiveEditor().getEditorInput().getName());
		String text = TestWorkbench.document(session, hit.document()).document().text();
		assertEquals(passage.quote(), passage.span().of(text));
	}

	@Test
	void wrongQueriesAreExplainedAtTheField() throws Exception {
		SearchView view = asked(of("should", Layer.RECOMMENDATION));
		long before = view.result().total();
		view.ask("should AND (");
		TestWorkbench.until("the fault is told", () -> view.bar().fault().contains("something is missing"));
		assertEquals(before, view.result().total());
		view.ask("colour:red");
		TestWorkbench.until("the fields are named", () -> view.bar().fault().contains("unknown field 'colour'"));
		Screen.shot("search-fault");
		view.ask("should");
		TestWorkbench.until("it is gone", () -> view.bar().fault().isEmpty());
	}

	@Test
	void nothingFoundSaysWhatToDo() throws Exception {
		SearchView view = asked(of("should", Layer.RECOMMENDATION));
		view.ask(of("zymurgy", Layer.RECOMMENDATION));
		TestWorkbench.until("nothing is found", () -> view.bar().count().equals("nothing found"));
		assertTrue(view.empty().text().startsWith("Nothing found"));
		view.ask(Question.NOTHING);
		TestWorkbench.until("it asks what to look for", () -> view.empty().text().startsWith("What are you looking for?"));
		assertFalse(view.facets().lines().isEmpty());
		Screen.shot("search-empty");
	}

	@Test
	void fieldsAndValuesAreProposed() throws Exception {
		SearchView view = asked(of("", Layer.RECOMMENDATION).toggled(new FacetChoice("year", "2026")));
		QueryAssist assist = view.bar().assist();
		assertEquals(List.of("actor:", "addressee:", "attribution:", "author:"), contents(assist.getProposals("a", 1)));
		String outlet = view.result().hits().getFirst().metadata().outlet().orElseThrow();
		String begun = "grid outlet:" + outlet.substring(0, 3).toLowerCase();
		List<String> proposed = contents(assist.getProposals(begun, begun.length()));
		assertTrue(proposed.contains("grid outlet:\"" + outlet + "\" "), proposed.toString());
		assertTrue(contents(assist.getProposals("type:", 5)).contains("type:premise "));
	}

	private static List<String> contents(IContentProposal[] proposals) {
		return List.of(proposals).stream().map(IContentProposal::getContent).toList();
	}

	@Test
	void allHitsAreCodedInOneStepAndOneUndoTakesItBack() throws Exception {
		SearchView view = asked(of("gas", Layer.RECOMMENDATION));
		List<SearchHit> hits = view.result().hits();
		assertTrue(hits.stream().map(SearchHit::document).distinct().count() > 1);
		new CodeHits(session, view.getSite().getShell()).code(hits, "code-of-gas", Optional.of("Gas"));
		TestWorkbench.until("they are coded", () -> coded(hits) == hits.size());
		assertEquals("Gas", Codebooks.find(session.codebook(), "code-of-gas").orElseThrow().getName());
		session.domain().getCommandStack().undo();
		assertEquals(0, coded(hits));
		assertTrue(Codebooks.find(session.codebook(), "code-of-gas").isEmpty());
		session.domain().getCommandStack().redo();
		assertEquals(hits.size(), coded(hits));
		session.domain().getCommandStack().undo();
	}

	private long coded(List<SearchHit> hits) {
		return hits.stream().filter(hit -> session.document(hit.document()).stream().flatMap(document -> document.annotations().getAnnotations().stream())
				.anyMatch(annotation -> isCoded(annotation, hit.span()))).count();
	}

	private static boolean isCoded(Annotation annotation, Span span) {
		return annotation.getCodes().contains("code-of-gas") && annotation.getStart() == span.start() && annotation.getEnd() == span.end();
	}

	@Test
	void savedSearchSurvivesARestartOfTheProject() throws Exception {
		SearchView view = asked(of("gas", Layer.RECOMMENDATION).toggled(new FacetChoice("year", "2026")));
		Question question = view.question();
		Path file = session.corpus().folder().searches();
		view.savedMenu().keep(session, List.of(), "Gas in 2026");
		TestWorkbench.until("it is saved", () -> Files.exists(file));
		assertEquals(List.of(new SavedSearch("Gas in 2026", "gas", Layer.RECOMMENDATION, false, List.of(new FacetChoice("year", "2026")))),
				SavedSearches.load(file));
		assertEquals(question, Question.of(SavedSearches.load(file).getFirst()));
		List<SavedSearch> saved = SavedSearches.load(file);
		view.savedMenu().rename(session, saved, saved.getFirst(), "Gas last year");
		savedAre(file, "Gas last year");
		session.domain().getCommandStack().undo();
		savedAre(file, "Gas in 2026");
		view.savedMenu().drop(session, saved, saved.getFirst());
		savedAre(file);
		session.domain().getCommandStack().undo();
		savedAre(file, "Gas in 2026");
		Files.delete(file);
	}

	private static void savedAre(Path file, String... names) {
		TestWorkbench.until("saved are " + List.of(names), () -> {
			try {
				return SavedSearches.load(file).stream().map(SavedSearch::name).toList().equals(List.of(names));
			} catch (IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		});
	}

	@Test
	void withoutTheEncoderMeaningIsRefusedInWords() throws Exception {
		SearchView view = asked(of("should", Layer.RECOMMENDATION));
		view.meaning(true);
		TestWorkbench.until("it says why", () -> view.bar().fault().contains("sentence encoder"));
		view.meaning(false);
		TestWorkbench.until("words find again", () -> view.bar().fault().isEmpty());
	}

	@Test
	void similarToWhatIsSelectedIsFoundByMeaning() throws Exception {
		ProjectSession read = read("meanings", 2, true, SearchViewTest::twoNotes);
		SearchView view = shown(read);
		Passage passage = Passage.text(read, "wires.txt", new Span(0, 10), "electricity cables have to be laid ahead of wind mills");
		view.chose(Layer.RECOMMENDATION);
		read.point(passage);
		TestWorkbench.page().activate(TestWorkbench.view("warrant.ui.corpus"));
		view.getSite().getService(IHandlerService.class).executeCommand(SearchHandler.SIMILAR, null);
		TestWorkbench.until("what means the same is found", () -> view.question().byMeaning() && !view.result().hits().isEmpty()
				&& view.bar().count().startsWith("nearest"));
		assertTrue(Hits.words(view.result().hits().getFirst()).contains("fund new power lines"), view.result().hits().getFirst().quote().text());
		Screen.shot("search-meaning");
		view.meaning(false);
	}

	private static void twoNotes(Path documents) throws IOException {
		Files.writeString(documents.resolve("wires.txt"), "Build the Wires First\n\nThe European Union must fund new power lines before it pays "
				+ "for another wind farm. Last year every fourth turbine stood still.\n");
		Files.writeString(documents.resolve("tax.txt"), "A Note on Taxes\n\nThe government should lower the tax on batteries. Parliament "
				+ "should publish what the state pays for gas.\n");
	}
}

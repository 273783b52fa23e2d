package warrant.ui.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

import warrant.annotation.ActorKind;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.Polarity;
import warrant.corpus.actors.ActorMerge;
import warrant.corpus.actors.ActorMerges;
import warrant.corpus.editing.Coding;
import warrant.corpus.tables.ActorSummary;
import warrant.corpus.tables.ActorTally;
import warrant.text.Span;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;
import warrant.ui.tables.ManyDocuments;
import warrant.ui.tables.Scope;

class ActorsViewTest {

	private final ProjectSession session = sample();

	private static ProjectSession sample() {
		try {
			return TestWorkbench.sample("actors");
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private ActorsView shown() throws Exception {
		ActorsView view = TestWorkbench.view(ActorsView.ID);
		session.point(Passage.text(session, session.summaries().iterator().next().name(), new Span(0, 1), ""));
		view.strip().filter().setText("");
		view.scope(Scope.PROJECT);
		TestWorkbench.until("the project's actors are shown", () -> view.session().equals(Optional.of(session)) && !session.rows().isReading()
				&& session.rows().all().size() == session.summaries().size()
				&& view.table().shown().equals(counted()));
		return view;
	}

	private List<ActorSummary> counted() {
		ActorTally tally = new ActorTally();
		session.rows().all().forEach(tally::add);
		return tally.summaries();
	}

	/** An actor that is called more than one name and is asked something. */
	private static ActorSummary union(ActorsView view) {
		return view.table().shown().stream().filter(actor -> actor.kind() != warrant.extraction.ActorKind.PERSON)
				.filter(actor -> actor.received() > 0 && actor.mentions() > 3).findFirst().orElseThrow();
	}

	private static ActorSummary now(ActorsView view, String id) {
		return view.table().shown().stream().filter(actor -> actor.id().equals(id)).findFirst().orElse(null);
	}

	@Test
	void pageListsWhatAnActorSaysAndIsAsked() throws Exception {
		ActorsView view = shown();
		ActorSummary actor = union(view);
		view.select(actor.id());
		TestWorkbench.until("its page is shown", () -> view.pane().fields().name().getText().equals(actor.name())
				&& view.pane().lines().getTree().getItemCount() > 0);
		TreeItem asked = view.pane().lines().getTree().getItem(0);
		assertEquals("Is asked to  " + actor.received(), asked.getText());
		assertEquals(actor.received(), asked.getItemCount());
		assertEquals(actor.mentions(), calledPlaces(view));
		Screen.shot("actors");
	}

	private static int calledPlaces(ActorsView view) {
		return ((List<?>) view.pane().lines().getInput()).stream().map(PageNode.class::cast).filter(section -> section.text().equals("Called"))
				.flatMap(section -> section.children().stream()).mapToInt(words -> words.children().size()).sum();
	}

	@Test
	void renamedActorHasItsNewNameEverywhereAndUndoTakesItBack() throws Exception {
		ActorsView view = shown();
		ActorSummary actor = union(view);
		view.select(actor.id());
		TestWorkbench.until("its page is shown", () -> view.pane().fields().name().getText().equals(actor.name()));
		view.pane().fields().name().setText("The one that was renamed");
		view.pane().fields().name().notifyListeners(SWT.DefaultSelection, new Event());
		TestWorkbench.until("the list shows it", () -> now(view, actor.id()) != null
				&& now(view, actor.id()).name().equals("The one that was renamed") && !session.rows().isReading());
		assertEquals(actor.mentions(), now(view, actor.id()).mentions());
		assertTrue(session.rows().all().stream().flatMap(rows -> rows.recommendations().stream())
				.anyMatch(row -> row.addressee().name().equals("The one that was renamed")));
		assertTrue(session.rows().all().stream().flatMap(rows -> rows.recommendations().stream()).noneMatch(row -> row.addressee().name().equals(actor.name())));
		session.domain().getCommandStack().undo();
		TestWorkbench.until("it has its name again", () -> now(view, actor.id()) != null && now(view, actor.id()).name().equals(actor.name()));
	}

	@Test
	void mergedActorsCountAsOneAndAreTakenApartAgain() throws Exception {
		ActorsView view = shown();
		ActorSummary into = union(view);
		ActorSummary part = view.table().shown().stream().filter(actor -> !actor.id().equals(into.id()) && actor.mentions() > 1).findFirst().orElseThrow();
		view.actions().merge(List.of(into, part), into);
		TestWorkbench.until("they are one", () -> !session.rows().isReading() && now(view, part.id()) == null && now(view, into.id()) != null
				&& now(view, into.id()).mentions() > into.mentions());
		assertEquals(into.mentions() + part.mentions(), now(view, into.id()).mentions(), into + " and " + part);
		view.select(into.id());
		TestWorkbench.until("the page names the part", () -> lines(view).contains(part.name()));
		new ActorChanges(session).takeApart(session.actors().getLinks().getLast().getFirst());
		TestWorkbench.until("they are two", () -> now(view, part.id()) != null && now(view, part.id()).mentions() == part.mentions());
		session.domain().getCommandStack().undo();
		session.domain().getCommandStack().undo();
		assertTrue(session.actors().getLinks().isEmpty());
		try {
			new ActorChanges(session).merge(List.of(into), into);
			throw new AssertionError("nothing was merged, and nobody said so");
		} catch (IllegalArgumentException e) {
			assertEquals("choose two different actors to merge", e.getMessage());
		}
		TestWorkbench.until("all is as it was", () -> now(view, into.id()) != null && now(view, into.id()).mentions() == into.mentions());
	}

	private static List<String> lines(ActorsView view) {
		return view.pane().lines().getInput() == null ? List.of() : ((List<?>) view.pane().lines().getInput()).stream().map(PageNode.class::cast)
				.flatMap(section -> section.children().stream()).map(PageNode::text).toList();
	}

	@Test
	void wordsAreSplitOff() throws Exception {
		ActorsView view = shown();
		ActorSummary actor = view.table().shown().stream().filter(known -> called(known.id()).size() > 1).findFirst().orElseThrow();
		String words = called(actor.id()).stream().filter(name -> !name.equals(actor.name())).findFirst().orElseThrow();
		new ActorChanges(session).splitOff(actor, "Somebody else", ActorKind.GROUP, List.of(words));
		TestWorkbench.until("there is another", () -> view.table().shown().stream().anyMatch(known -> known.name().equals("Somebody else")));
		TestWorkbench.until("the words mean it", () -> !session.rows().isReading() && !called(actor.id()).contains(words));
		ActorSummary other = view.table().shown().stream().filter(known -> known.name().equals("Somebody else")).findFirst().orElseThrow();
		assertEquals(actor.mentions(), now(view, actor.id()).mentions() + other.mentions());
		session.domain().getCommandStack().undo();
		TestWorkbench.until("they mean the one again", () -> called(actor.id()).contains(words));
	}

	private List<String> called(String id) {
		return session.rows().all().stream().flatMap(rows -> rows.actors().stream()).filter(actor -> actor.id().equals(id))
				.flatMap(actor -> actor.mentions().stream()).map(mention -> mention.words()).distinct().toList();
	}

	@Test
	void stanceTowardsACodeStandsOnThePage() throws Exception {
		ActorsView view = shown();
		ActorSummary actor = union(view);
		var row = session.rows().all().iterator().next().claims().getFirst();
		var code = AnnotationFactory.eINSTANCE.createCode();
		code.setId("5f6e1a52-0000-4000-8000-000000000001");
		code.setName("Fair prices");
		session.edit("Add code", () -> session.codebook().getCodes().add(code), session.codebook());
		ManyDocuments.with(session, List.of(row.source().document()), documents -> {
			var document = documents.getFirst();
			session.edit("Stance", () -> new Coding(document.base(), document.annotations(), session.actors(), session.coder())
					.stance(row.span(), actor.id(), code.getId(), Polarity.AGAINST), List.of(document.annotations(), session.actors()));
		});
		view.select(actor.id());
		TestWorkbench.until("the stance is listed", () -> lines(view).contains("against Fair prices"));
		session.domain().getCommandStack().undo();
		session.domain().getCommandStack().undo();
	}

	@Test
	void mentionInTheTextSelectsItsActor() throws Exception {
		ActorsView view = shown();
		var mentioned = session.rows().all().iterator().next().actors().getLast();
		var mention = mentioned.mentions().getFirst();
		session.point(new Passage(session, mentioned.source().document(), mention.span(), PassageKind.MENTION, "", mention.words()));
		assertEquals(List.of(mentioned.id()), view.table().selection().stream().map(ActorSummary::id).toList());
		view.scope(Scope.SPAN);
		TestWorkbench.until("only who is mentioned here is listed", () -> view.table().shown().size() == 1);
		view.scope(Scope.PROJECT);
	}

	@Test
	void proposalsAreFollowedInOneStepOrKeptApartForGood() throws Exception {
		ActorsView view = shown();
		ActorSummary whole = union(view);
		ActorSummary part = view.table().shown().stream().filter(actor -> !actor.equals(whole) && actor.mentions() > 1).findFirst().orElseThrow();
		var proposal = new ActorMerge(part, whole, "as a test", .9);
		new ActorChanges(session).keepApart(List.of(proposal));
		assertTrue(ActorMerges.propose(view.table().shown(), session.actors()).stream()
				.noneMatch(known -> known.part().id().equals(part.id()) && known.whole().id().equals(whole.id())));
		session.domain().getCommandStack().undo();
		new ActorChanges(session).merge(List.of(proposal, proposal));
		TestWorkbench.until("they are one", () -> now(view, part.id()) == null);
		session.domain().getCommandStack().undo();
		assertTrue(session.actors().getLinks().isEmpty());
		TestWorkbench.until("they are two", () -> now(view, part.id()) != null);
	}
}

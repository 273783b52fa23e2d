package warrant.ui.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.MapDraft;
import warrant.argument.MapFiles;
import warrant.argument.Proposition;
import warrant.argument.Side;
import warrant.corpus.editing.ActorEdits;
import warrant.corpus.tables.ActorSummary;
import warrant.ui.Dialogs;
import warrant.ui.TestWorkbench;
import warrant.ui.document.Desk;
import warrant.ui.session.ProjectSession;
import warrant.ui.tables.Scope;

/** What an actor's page takes from maps, and the memo an analyst writes on an actor. */
class ActorPageTest {

	private final ProjectSession session = session();

	private static ProjectSession session() {
		try {
			return Desk.session("actor pages", Desk.WIRES);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@AfterEach
	void close() {
		TestWorkbench.page().closeAllEditors(false);
	}

	private ActorsView shown() throws Exception {
		Desk.open(session, Desk.WIRES);
		ActorsView view = TestWorkbench.view(ActorsView.ID);
		view.scope(Scope.PROJECT);
		TestWorkbench.until("its actors are listed", () -> view.session().filter(session::equals).isPresent() && !view.table().shown().isEmpty());
		return view;
	}

	@Test
	void stanceOnAMapStandsOnThePageAndLeadsToItsNode() throws Exception {
		ActorsView view = shown();
		ActorSummary actor = view.table().shown().getFirst();
		String node = mapWithStance(actor);
		view.select(actor.id());
		TestWorkbench.until("the stance is listed", () -> stands(view).contains("against Pay for idle turbines"));
		PageNode line = section(view).children().stream().filter(each -> each.sort() == PageNode.Sort.ON_MAP).findFirst().orElseThrow();
		assertTrue(line.soft().startsWith("on the map Who pays"), line.soft());
		view.pane().lines().setSelection(new StructuredSelection(line));
		view.pane().lines().getTree().notifyListeners(SWT.DefaultSelection, defaultSelection(view));
		TestWorkbench.until("its map is open", () -> TestWorkbench.page().getActiveEditor() != null
				&& TestWorkbench.page().getActiveEditor().getEditorInput().getName().equals("Who pays.argmap"));
		warrant.ui.map.MapEditor editor = (warrant.ui.map.MapEditor) TestWorkbench.page().getActiveEditor();
		TestWorkbench.until("and its node is selected", () -> editor.open().filter(open -> open.selected().equals(Set.of(node))).isPresent());
	}

	private static Event defaultSelection(ActorsView view) {
		Event event = new Event();
		event.item = view.pane().lines().getTree().getSelection()[0];
		return event;
	}

	private String mapWithStance(ActorSummary actor) throws Exception {
		ArgumentMap map = ArgumentMaps.create("Who pays?");
		MapDraft draft = new MapDraft(map);
		Proposition paid = draft.proposition("Pay for idle turbines");
		draft.stance(draft.participant(actor.id(), actor.name()), paid, Side.AGAINST);
		IFile file = TestWorkbench.map(session, "Who pays.argmap");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MapFiles.write(map, out);
		session.corpus().save(file.getLocation().toPath(), out.toByteArray());
		file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		return paid.getId();
	}

	private static PageNode section(ActorsView view) {
		List<?> sections = view.pane().lines().getInput() == null ? List.of() : (List<?>) view.pane().lines().getInput();
		return sections.stream().map(PageNode.class::cast).filter(each -> each.text().equals("Stands")).findFirst()
				.orElse(PageNode.section("Stands", List.of()));
	}

	private static List<String> stands(ActorsView view) {
		return section(view).children().stream().map(PageNode::text).toList();
	}

	@Test
	void memoIsWrittenOnAnActorByKeyAndTakenBack() throws Exception {
		ActorsView view = shown();
		ActorSummary actor = view.table().shown().getFirst();
		view.select(actor.id());
		Event key = new Event();
		key.character = 'n';
		Dialogs.drive(() -> view.table().table().notifyListeners(SWT.KeyDown, key), shell -> {
			assertTrue(!Dialogs.button(shell, "OK").isEnabled(), "nothing to write yet");
			Dialogs.field(shell).setText("Pays half of it itself.");
			Dialogs.press(shell, "OK");
		});
		assertEquals("Pays half of it itself.", new ActorEdits(session.actors()).find(actor.id()).orElseThrow().getMemos().getFirst().getText());
		session.domain().getCommandStack().undo();
		assertTrue(new ActorEdits(session.actors()).find(actor.id()).map(found -> found.getMemos().isEmpty()).orElse(true));
	}
}

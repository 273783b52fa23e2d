package warrant.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;

import warrant.annotation.Annotation;
import warrant.annotation.RelationType;
import warrant.argument.ArgumentFactory;
import warrant.argument.MapFiles;
import warrant.ui.TestWorkbench;
import warrant.ui.map.MapEditor;
import warrant.ui.parts.Opening;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.SessionListener;

/** How a passage is linked with another, with other parts of the window, with other documents and with a map. */
class PassageLinksTest extends OpenDocument {

	@Test
	void twoSpansAreLinkedByGoingThereAndEnter() {
		List<CodedItem> components = editor.items().suggestions().stream().filter(item -> item.kind() == PassageKind.CLAIM || item.kind() == PassageKind.PREMISE).toList();
		editor.reveal(components.get(0));
		editor.perform(Act.ATTACK);
		editor.reveal(components.get(1));
		editor.perform(Act.ACCEPT);
		var relations = editor.document().annotations().getRelations();
		assertEquals(1, relations.size());
		assertEquals(RelationType.ATTACK, relations.getFirst().getType());
		assertEquals(components.get(1).span().start(), ((Annotation) relations.getFirst().getTarget()).getStart());
		assertTrue(editor.related().keySet().stream().anyMatch(item -> item.span().equals(components.get(0).span())));
		stack.undo();
		assertEquals(0, relations.size());
		assertEquals(0, decided().size());
	}

	@Test
	void undercutEndsOnTheLinkThatIsThere() {
		List<CodedItem> components = editor.items().suggestions().stream().filter(item -> item.kind() == PassageKind.CLAIM || item.kind() == PassageKind.PREMISE).toList();
		editor.reveal(components.get(0));
		editor.perform(Act.SUPPORT);
		editor.reveal(components.get(1));
		editor.perform(Act.ACCEPT);
		var relations = editor.document().annotations().getRelations();
		var step = relations.getFirst();
		editor.reveal(components.get(2));
		editor.perform(Act.UNDERCUT);
		editor.reveal(editor.items().over(components.get(0).span(), components.get(0).kind()).orElseThrow());
		editor.perform(Act.ACCEPT);
		var undercut = relations.stream().filter(relation -> relation.getType() == RelationType.UNDERCUT).findFirst().orElseThrow();
		assertEquals(step, undercut.getTarget());
		assertEquals(components.get(2).span().start(), undercut.getSources().getFirst().getStart());
		assertTrue(editor.document().merged().relations().stream().anyMatch(relation -> relation.type() == warrant.extraction.RelationType.UNDERCUT
				&& relation.target().equals(step.getId())), "what reads the decisions knows it");
		stack.undo();
		assertEquals(List.of(step), relations);
	}

	@Test
	void escapeLeavesALinkThatWasBegun() {
		editor.reveal(demand());
		editor.perform(Act.SUPPORT);
		editor.perform(Act.LEAVE);
		editor.perform(Act.ACCEPT);
		assertEquals(0, editor.document().annotations().getRelations().size());
		assertEquals(1, decided().size());
	}

	@Test
	void caretTellsTheOtherPartsAndTheyTellTheCaret() {
		List<Passage> told = new ArrayList<>();
		SessionListener listener = new SessionListener() {
			@Override
			public void pointedAt(Passage passage) {
				told.add(passage);
			}
		};
		session.addListener(listener);
		editor.pane().text().setSelection(0);
		TestWorkbench.settle();
		Desk.caretAt(editor, DEMAND.substring(20));
		assertEquals(DEMAND, told.getLast().quote());
		session.removeListener(listener);
		CodedItem first = editor.items().suggestions().getFirst();
		session.point(first.passage(editor.document()));
		assertEquals(Optional.of(first), editor.current());
		assertEquals(first.span().start(), editor.pane().text().getCaretOffset());
	}

	@Test
	void selectedItemIsDraggedAsThePassageItIs() {
		Desk.select(editor, DEMAND);
		Passage dragged = new PassageDrag(editor).passage().orElseThrow();
		assertNotEquals(PassageKind.TEXT, dragged.kind());
		assertEquals(DEMAND, dragged.quote());
		Desk.select(editor, "I draw");
		assertEquals(PassageKind.TEXT, new PassageDrag(editor).passage().orElseThrow().kind());
	}

	@Test
	void whatSomebodyElseSaysIsFoundByItsWords() throws Exception {
		TestWorkbench.until("the corpus is read", () -> session.summary(Desk.WAITING).isPresent());
		List<Passage> told = new ArrayList<>();
		CodedItem item = editor.items().suggestions().stream().filter(known -> known.kind() == PassageKind.CLAIM).findFirst().orElseThrow();
		boolean[] done = new boolean[1];
		new AlsoSaid(editor.document(), item).find(passages -> {
			told.addAll(passages);
			done[0] = true;
		});
		TestWorkbench.until("the search is done", () -> done[0]);
		assertTrue(told.stream().noneMatch(passage -> passage.document().equals(Desk.WIRES)));
	}

	@Test
	void keyPutsAnItemOnTheOpenMap() throws Exception {
		Path file = session.corpus().folder().root().resolve("maps/keys.argmap");
		MapFiles.save(ArgumentFactory.eINSTANCE.createArgumentMap(), file);
		session.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		MapEditor map = (MapEditor) Opening.map(TestWorkbench.map(session, "keys.argmap"));
		TestWorkbench.until("the map is loaded", () -> map.open().isPresent());
		editor.getSite().getPage().activate(editor);
		editor.reveal(demand());
		editor.perform(Act.TO_MAP);
		TestWorkbench.until("it is on the map", () -> map.open().get().map().getPropositions().size() == 1);
		stack.undo();
		assertEquals(0, map.open().get().map().getPropositions().size());
		editor.getSite().getPage().closeEditor(map, false);
	}
}

package warrant.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import warrant.annotation.Annotation;
import warrant.annotation.ComponentAnnotation;
import warrant.annotation.ComponentType;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.RelationType;
import warrant.annotation.Status;
import warrant.argument.ArgumentFactory;
import warrant.argument.MapFiles;
import warrant.text.Span;
import warrant.ui.Opening;
import warrant.ui.Passage;
import warrant.ui.PassageKind;
import warrant.ui.ProjectSession;
import warrant.ui.Screen;
import warrant.ui.SessionDocument;
import warrant.ui.SessionListener;
import warrant.ui.TestWorkbench;
import warrant.ui.map.MapEditor;

class DocumentEditorTest {

	private static final String DEMAND = "The northern grid must be built before another krona or euro goes into new wind subsidies";

	private ProjectSession session;
	private DocumentEditor editor;
	private CommandStack stack;

	@BeforeEach
	void open() throws Exception {
		session = Desk.session("desk", Desk.WIRES, Desk.WAITING);
		editor = Desk.open(session, Desk.WIRES);
		stack = session.domain().getCommandStack();
	}

	@AfterEach
	void undo() {
		Desk.undoAll(session);
	}

	private List<Annotation> decided() {
		return editor.document().annotations().getAnnotations();
	}

	private CodedItem demand() {
		return editor.items().over(Desk.find(editor, DEMAND), PassageKind.RECOMMENDATION).orElseThrow();
	}

	@Test
	void textIsShownWithoutFrontMatterInLinesOfComfortableLength() {
		assertEquals("Wires First", editor.getTitle());
		assertEquals("", editor.pane().text().getLine(0));
		assertEquals("Wires First", editor.pane().text().getLine(1));
		for (int line = 0; line < editor.pane().text().getLineCount(); line++)
			assertTrue(editor.pane().text().getLine(line).length() < 90, editor.pane().text().getLine(line));
		Span demand = Desk.find(editor, DEMAND);
		assertEquals(DEMAND, editor.pane().text().getTextRange(demand.start(), demand.length()));
		Screen.shot("document");
	}

	@Test
	void wordsAreFoundAcrossTheEndsOfLines() {
		IFindReplaceTarget target = editor.getAdapter(IFindReplaceTarget.class);
		int at = target.findAndSelect(0, DEMAND, true, true, false);
		assertEquals(Desk.find(editor, DEMAND).start(), at);
		assertEquals(DEMAND, editor.pane().viewer().getSelectedRange().y == DEMAND.length() ? target.getSelectionText() : "");
		assertEquals(-1, target.findAndSelect(0, "Invented for the Warrant sample corpus", true, true, false));
	}

	@Test
	void acceptMakesAnAnnotationAndUndoAndRedoFollow() {
		CodedItem suggestion = demand();
		assertTrue(suggestion.suggested());
		editor.reveal(suggestion);
		editor.perform(Act.ACCEPT);
		assertEquals(1, decided().size());
		assertEquals(Status.ACCEPTED, decided().getFirst().getStatus());
		assertEquals(DEMAND, decided().getFirst().getQuote());
		assertFalse(editor.current().orElseThrow().suggested());
		stack.undo();
		assertEquals(0, decided().size());
		assertTrue(demand().suggested());
		assertEquals(Optional.of(demand()), editor.current());
		stack.redo();
		assertEquals(1, decided().size());
		assertFalse(demand().suggested());
	}

	@Test
	void rejectedSuggestionIsGoneUntilUndone() {
		editor.reveal(demand());
		editor.perform(Act.REJECT);
		assertEquals(Status.REJECTED, decided().getFirst().getStatus());
		assertTrue(editor.items().over(Desk.find(editor, DEMAND), PassageKind.RECOMMENDATION).isEmpty());
		stack.undo();
		assertTrue(demand().suggested());
	}

	@Test
	void keyOverSelectedWordsMarksThem() {
		String words = "I draw the opposite conclusion";
		int before = editor.items().all().size();
		Desk.select(editor, words);
		editor.perform(Act.MAJOR_CLAIM);
		ComponentAnnotation made = (ComponentAnnotation) decided().getFirst();
		assertEquals(words, made.getQuote());
		assertEquals(ComponentType.MAJOR_CLAIM, made.getType());
		assertEquals(made.getId(), editor.current().orElseThrow().id());
		stack.undo();
		assertEquals(before, editor.items().all().size());
	}

	@Test
	void keyWithoutSelectionSaysThatItIsSomethingElse() {
		CodedItem premise = editor.items().suggestions().stream().filter(item -> item.kind() == PassageKind.PREMISE).findFirst().orElseThrow();
		editor.reveal(premise);
		editor.perform(Act.CLAIM);
		assertEquals(ComponentType.CLAIM, ((ComponentAnnotation) decided().getFirst()).getType());
		assertEquals(Status.EDITED, decided().getFirst().getStatus());
		assertEquals(PassageKind.CLAIM, editor.current().orElseThrow().kind());
		assertEquals(premise.span(), editor.current().orElseThrow().span());
	}

	@Test
	void endsMoveByWords() {
		editor.reveal(demand());
		editor.perform(Act.END_LEFT);
		assertEquals(DEMAND.replace(" subsidies", ""), decided().getFirst().getQuote());
		editor.perform(Act.START_RIGHT);
		assertEquals(DEMAND.replace("The ", "").replace(" subsidies", ""), decided().getFirst().getQuote());
		editor.perform(Act.END_RIGHT);
		editor.perform(Act.START_LEFT);
		assertEquals(DEMAND, decided().getFirst().getQuote());
		assertEquals(1, decided().size());
	}

	@Test
	void markingOverTheSameKindMovesItsEnds() {
		Desk.select(editor, DEMAND.substring(4));
		editor.perform(Act.RECOMMENDATION);
		assertEquals(1, decided().size());
		assertEquals(DEMAND.substring(4), decided().getFirst().getQuote());
	}

	@Test
	void itemsAreAttributedToAnActorAndToTheAuthorAgain() {
		CodedItem mention = editor.items().all().stream().filter(item -> item.kind() == PassageKind.MENTION).findFirst().orElseThrow();
		editor.reveal(mention);
		editor.perform(Act.ACCEPT);
		String actor = ((MentionAnnotation) decided().getFirst()).getActor();
		CodedItem claim = editor.items().suggestions().stream().filter(item -> item.kind() == PassageKind.CLAIM).findFirst().orElseThrow();
		editor.annotating().attribute(claim, Optional.of(actor));
		ComponentAnnotation annotation = (ComponentAnnotation) decided().stream().filter(ComponentAnnotation.class::isInstance).findFirst().orElseThrow();
		assertEquals(actor, annotation.getAttribution().getActor());
		assertTrue(ItemFacts.of(editor.document(), editor.current().orElseThrow()).rows().stream()
				.anyMatch(row -> row.word().equals("said by") && !row.answer().equals("the author")));
		editor.annotating().attribute(editor.current().orElseThrow(), Optional.empty());
		assertEquals(null, annotation.getAttribution());
	}

	@Test
	void memoIsKeptOnItemAndOnDocument() {
		editor.annotating().comment(Optional.of(demand()), "Ask for the date.");
		assertEquals("Ask for the date.", decided().getFirst().getMemos().getFirst().getText());
		editor.annotating().comment(Optional.empty(), "Reread.");
		assertEquals("Reread.", editor.document().annotations().getMemos().getFirst().getText());
		stack.undo();
		stack.undo();
		assertEquals(0, decided().size());
		assertEquals(0, editor.document().annotations().getMemos().size());
	}

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
	void escapeLeavesALinkThatWasBegun() {
		editor.reveal(demand());
		editor.perform(Act.SUPPORT);
		editor.perform(Act.LEAVE);
		editor.perform(Act.ACCEPT);
		assertEquals(0, editor.document().annotations().getRelations().size());
		assertEquals(1, decided().size());
	}

	@Test
	void tabGoesThroughAllSuggestionsAndBack() {
		editor.pane().text().setSelection(0);
		TestWorkbench.settle();
		List<CodedItem> open = editor.items().suggestions();
		for (CodedItem expected : open) {
			if (expected.span().start() == editor.target().selection().start())
				continue;
			editor.perform(Act.NEXT);
			assertEquals(expected.span().start(), editor.target().selection().start());
		}
		editor.perform(Act.NEXT);
		assertEquals(open.getFirst().span(), editor.current().orElseThrow().span());
		editor.perform(Act.PREVIOUS);
		assertEquals(open.getLast().span().start(), editor.current().orElseThrow().span().start());
	}

	@Test
	void allAboveAScoreAreOneStep() {
		double score = editor.items().suggestions().stream().mapToDouble(CodedItem::score).sorted().skip(editor.items().suggestions().size() / 2).findFirst().orElseThrow();
		int wanted = (int) editor.items().suggestions().stream().filter(item -> item.score() >= score).count();
		editor.annotating().acceptAbove(score);
		assertEquals(wanted, decided().size());
		assertTrue(editor.items().suggestions().stream().allMatch(item -> item.score() < score));
		Screen.shot("document-reviewed");
		stack.undo();
		assertEquals(0, decided().size());
		assertFalse(stack.canUndo());
	}

	@Test
	void oneDecisionIsAppliedToTheWholeCorpusInOneStep() {
		SessionDocument other = TestWorkbench.document(session, Desk.WAITING);
		String words = "subsid";
		int here = count(editor.document().document().text(), words);
		int there = count(other.document().text(), words);
		assertTrue(here > 0 && there > 0, here + " " + there);
		Desk.select(editor, words);
		editor.perform(Act.ACTOR);
		int open = decided().size();
		new Everywhere(editor.document(), editor.current().orElseThrow()).mark(List.of(editor.document(), other));
		assertEquals(here, decided().size());
		assertEquals(there, other.annotations().getAnnotations().size());
		stack.undo();
		assertEquals(open, decided().size());
		assertEquals(0, other.annotations().getAnnotations().size());
	}

	private static int count(String text, String words) {
		int count = 0;
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length()))
			count++;
		return count;
	}

	@Test
	void quoteCarriesItsCitation() {
		editor.reveal(demand());
		assertEquals("\u201c" + DEMAND + "\u201d (Ida Lund, \u201cWires First\u201d, The Northern Post, 2025-09-17)",
				new Quote(editor.document(), editor.target()).text());
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
	void passageIsShownWhereItStands() {
		CodedItem last = editor.items().suggestions().getLast();
		Opening.passage(last.passage(editor.document()));
		assertEquals(Optional.of(last), editor.current());
		int line = editor.pane().text().getLineAtOffset(last.span().start());
		assertTrue(line >= editor.pane().text().getTopIndex());
		assertTrue(editor.pane().text().getLocationAtOffset(last.span().start()).y < editor.pane().text().getClientArea().height);
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
	void quickOutlineGoesToWhatWasTyped() {
		QuickOutline outline = new QuickOutline(editor);
		outline.open();
		TestWorkbench.settle();
		Screen.shot("document-outline");
		outline.choose("The queue");
		TestWorkbench.settle();
		assertEquals(Desk.find(editor, "The queue").start(), editor.pane().text().getCaretOffset());
	}

	@Test
	void statusLineCountsWhatIsLeftToReview() {
		TestWorkbench.until("the corpus is read", () -> session.summary(Desk.WIRES).isPresent());
		String before = Contents.of(editor.document(), editor.items());
		assertTrue(before.matches("Wires First · \\d+ words · \\d+ recommendations · \\d+ claims, \\d+ to review"), before);
		int open = editor.items().suggestions().size();
		editor.reveal(demand());
		editor.perform(Act.ACCEPT);
		assertTrue(Contents.of(editor.document(), editor.items()).endsWith(", " + (open - 1) + " to review"));
	}

	@Test
	void changedSourceIsReadAgainAndADeletedOneClosesItsEditor() throws Exception {
		var file = Opening.file(session, "grid/other.txt");
		file.create("Other\n\nThe council should close the bridge.\n".getBytes(), true, false, null);
		DocumentEditor other = Desk.open(session, "grid/other.txt");
		file.setContents("Other\n\nThe council should open the bridge tomorrow.\n".getBytes(), true, false, null);
		TestWorkbench.until("the new text is shown", () -> other.document() != null && other.pane().document().text().contains("tomorrow"));
		assertTrue(other.pane().text().getText().contains("tomorrow"));
		file.delete(true, null);
		TestWorkbench.until("the editor is closed", () -> other.pane().text().isDisposed());
		assertFalse(Files.exists(session.corpus().folder().documents().resolve("grid/other.txt")));
	}

	@Test
	void cardSaysWhatIsKnown() {
		List<ItemFacts.Row> rows = ItemFacts.of(editor.document(), demand()).rows();
		assertTrue(rows.stream().anyMatch(row -> row.word().equals("do what") && row.answer().contains("built")), rows.toString());
		assertTrue(rows.stream().anyMatch(row -> row.word().equals("why marked")), rows.toString());
		editor.reveal(demand());
		HoverCard card = new HoverCard(editor.getSite().getShell(), false);
		card.setInput(new HoverCard.Subject(editor.document(), demand()));
		var size = card.computeSizeHint();
		card.setSize(size.x, size.y);
		card.setLocation(editor.pane().text().toDisplay(300, 300));
		card.setVisible(true);
		Screen.shot("document-card");
		card.dispose();
	}

	@Test
	void codingKeysWorkInTheTextAlone() throws Exception {
		IContextService contexts = editor.getSite().getService(IContextService.class);
		IBindingService bindings = editor.getSite().getService(IBindingService.class);
		editor.pane().text().notifyListeners(SWT.FocusIn, new Event());
		assertTrue(contexts.getActiveContextIds().contains(CodingKeys.CONTEXT));
		assertEquals(Act.CLAIM.command(), bindings.getPerfectMatch(KeySequence.getInstance("1")).getParameterizedCommand().getId());
		assertEquals(Act.NEXT.command(), bindings.getPerfectMatch(KeySequence.getInstance("TAB")).getParameterizedCommand().getId());
		editor.pane().text().notifyListeners(SWT.FocusOut, new Event());
		assertFalse(contexts.getActiveContextIds().contains(CodingKeys.CONTEXT));
		assertEquals(null, bindings.getPerfectMatch(KeySequence.getInstance("1")));
	}

	@Test
	void everyActHasACommandWithAHandler() {
		ICommandService commands = editor.getSite().getService(ICommandService.class);
		for (Act act : Act.values()) {
			assertTrue(commands.getCommand(act.command()).isDefined(), act.command());
			assertTrue(commands.getCommand(act.command()).isHandled(), act.command());
		}
	}

	@Test
	void commandsOfTheMenuDecide() throws Exception {
		editor.reveal(demand());
		editor.getSite().getService(IHandlerService.class).executeCommand(Act.ACCEPT.command(), null);
		assertEquals(1, decided().size());
	}

	@Test
	void markedUpTextIsReadAsItsWords() throws Exception {
		var file = Opening.file(session, "grid/note.html");
		file.create("<html><body><h1>A note</h1><p>The <b>council</b> should close the bridge because it is old.</p></body></html>".getBytes(), true, false, null);
		DocumentEditor other = Desk.open(session, "grid/note.html");
		assertTrue(other.pane().text().getText().contains("The council should close the bridge"), other.pane().text().getText());
		assertFalse(other.pane().text().getEditable());
		editor.getSite().getPage().closeEditor(other, false);
		file.delete(true, null);
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

package warrant.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

import warrant.annotation.ComponentAnnotation;
import warrant.annotation.ComponentType;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.Status;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.session.PassageKind;
import warrant.ui.session.SessionDocument;

/** How suggestions are decided on, and words marked that nobody suggested. */
class ReviewTest extends OpenDocument {

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
}

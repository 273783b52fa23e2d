package warrant.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import warrant.annotation.Code;
import warrant.annotation.Codebooks;
import warrant.corpus.tables.ClaimRow;
import warrant.text.Span;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;

class CodebookViewTest {

	private final ProjectSession session = sample();
	private final CodeChanges changes = new CodeChanges(session);

	private static ProjectSession sample() {
		try {
			return TestWorkbench.sample("codebook");
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private CodebookView shown() throws Exception {
		CodebookView view = TestWorkbench.view(CodebookView.ID);
		session.point(Passage.text(session, session.summaries().iterator().next().name(), new Span(0, 1), ""));
		Assertions.assertEquals(Optional.of(session), view.session());
		TestWorkbench.until("the rows are read", () -> !session.rows().isReading() && session.rows().all().size() == session.summaries().size());
		return view;
	}

	@AfterEach
	void takeEverythingBack() {
		while (session.domain().getCommandStack().canUndo())
			session.domain().getCommandStack().undo();
		assertTrue(session.codebook().getCodes().isEmpty());
	}

	private Code code(String id) {
		return Codebooks.find(session.codebook(), id).orElseThrow();
	}

	private Passage claim(int index) {
		ClaimRow row = session.rows().all().iterator().next().claims().get(index);
		return new Passage(session, row.source().document(), row.span(), PassageKind.CLAIM, row.id(), row.words());
	}

	private static List<String> labels(CodebookView view) {
		return List.of(view.tree().viewer().getTree().getItems()).stream().map(TreeItem::getText).toList();
	}

	private static String count(CodebookView view, int index) {
		return view.tree().viewer().getTree().getItem(index).getText(2);
	}

	@Test
	void emptyCodebookSaysWhatACodeIsAndMakesTheFirst() throws Exception {
		CodebookView view = shown();
		assertTrue(view.empty().isShown());
		assertTrue(view.empty().text().contains("drag passages onto it"), view.empty().text());
		view.create(Optional.empty());
		assertEquals(List.of("New code"), labels(view));
		view.fields().name().setText("Cost");
		view.fields().name().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals("Cost", session.codebook().getCodes().getFirst().getName());
		assertEquals(List.of("Cost"), labels(view));
		view.fields().key().setText("k");
		view.fields().key().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals("K", view.tree().viewer().getTree().getItem(0).getText(1));
	}

	@Test
	void passagesDroppedOnACodeAreCountedAndRecodedByDragging() throws Exception {
		CodebookView view = shown();
		Code cost = code(changes.create(Optional.empty(), "Cost"));
		Code fairness = code(changes.create(Optional.empty(), "Fairness"));
		view.drop(List.of(claim(0), claim(1), claim(2)), cost, false);
		TestWorkbench.until("three are counted", () -> count(view, 0).equals("3"));
		view.select(cost.getId());
		TestWorkbench.until("they are listed", () -> view.passages().table().shown().size() == 3);
		view.passages().table().table().setSelection(1);
		List<?> dragged = view.passages().getSelection().toList();
		Screen.shot("codebook");
		view.drop(dragged.stream().map(Passage.class::cast).toList(), fairness, false);
		TestWorkbench.until("one is recoded", () -> count(view, 0).equals("2") && count(view, 1).equals("1"));
		session.domain().getCommandStack().undo();
		TestWorkbench.until("it is as it was", () -> count(view, 0).equals("3") && count(view, 1).isEmpty());
	}

	@Test
	void mergedCodeCountsForBothAndOneUndoTakesItBack() throws Exception {
		CodebookView view = shown();
		Code cost = code(changes.create(Optional.empty(), "Cost"));
		Code fairness = code(changes.create(Optional.empty(), "Fairness"));
		view.drop(List.of(claim(0)), cost, false);
		view.drop(List.of(claim(1)), fairness, false);
		TestWorkbench.until("both are counted", () -> count(view, 0).equals("1") && count(view, 1).equals("1"));
		view.actions().merge(List.of(cost, fairness), fairness);
		TestWorkbench.until("they are one", () -> labels(view).equals(List.of("Fairness")) && count(view, 0).equals("2"));
		session.domain().getCommandStack().undo();
		TestWorkbench.until("they are two", () -> labels(view).equals(List.of("Cost", "Fairness")) && count(view, 0).equals("1"));
	}

	@Test
	void splitCodeTakesTheChosenPassages() throws Exception {
		CodebookView view = shown();
		Code cost = code(changes.create(Optional.empty(), "Cost"));
		view.drop(List.of(claim(0), claim(1)), cost, false);
		view.select(cost.getId());
		TestWorkbench.until("they are listed", () -> view.passages().table().shown().size() == 2);
		changes.split(cost, "Investment", view.passages().table().shown().subList(0, 1));
		TestWorkbench.until("each has one", () -> labels(view).equals(List.of("Cost", "Investment")) && count(view, 0).equals("1")
				&& count(view, 1).equals("1"));
	}

	@Test
	void codesAreNestedByDraggingAndDeletedWithWhatTheyMark() throws Exception {
		CodebookView view = shown();
		Code cost = code(changes.create(Optional.empty(), "Cost"));
		Code bills = code(changes.create(Optional.empty(), "Bills"));
		view.move(List.of(bills), Optional.of(cost), ViewerDropAdapter.LOCATION_ON);
		assertEquals(cost, bills.eContainer());
		view.drop(List.of(claim(0)), bills, false);
		TestWorkbench.until("it is coded", () -> view.tree().count(bills) == 1);
		changes.delete(List.of(cost));
		assertTrue(view.empty().isShown());
		TestWorkbench.until("nothing is coded", () -> session.rows().all().stream().allMatch(rows -> rows.coded().isEmpty()));
		session.domain().getCommandStack().undo();
		TestWorkbench.until("it is coded again", () -> view.tree().count(bills) == 1);
	}
}

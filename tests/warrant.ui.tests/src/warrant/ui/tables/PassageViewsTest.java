package warrant.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

import warrant.corpus.DocumentSummary;
import warrant.corpus.editing.MarkType;
import warrant.corpus.tables.ClaimRow;
import warrant.corpus.tables.PassageRow;
import warrant.corpus.tables.RecommendationRow;
import warrant.extraction.ComponentType;
import warrant.text.Span;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.session.Passage;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionListener;

class PassageViewsTest {

	private final ProjectSession session = sample();

	private static ProjectSession sample() {
		try {
			return TestWorkbench.sample("tables");
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private <R extends PassageRow, V extends PassageView<R>> V shown(String id) throws Exception {
		V view = TestWorkbench.view(id);
		session.point(Passage.text(session, document().name(), new Span(0, 1), ""));
		view.filter().setText("");
		view.scope(Scope.PROJECT);
		TestWorkbench.until("the project's rows are shown", () -> view.session().equals(Optional.of(session)) && !session.rows().isReading()
				&& view.table().shown().size() == session.rows().all().stream().mapToInt(rows -> view.rowsOf(rows).size()).sum()
				&& !view.table().shown().isEmpty());
		return view;
	}

	/** The one with most recommendations. */
	private DocumentSummary document() {
		return session.summaries().stream().max(Comparator.comparingInt(DocumentSummary::recommendations)).orElseThrow();
	}

	@Test
	void recommendationsOfTheProjectShowWhoShouldDoWhat() throws Exception {
		RecommendationsView view = shown(RecommendationsView.ID);
		assertEquals(session.summaries().stream().mapToInt(DocumentSummary::recommendations).sum(), view.table().table().getItemCount());
		RecommendationRow row = view.table().shown().getFirst();
		assertEquals(row.addressee().name(), view.cells(0).get(1));
		assertEquals(row.action(), view.cells(0).get(3));
		assertEquals(row.source().title(), view.cells(0).get(7));
		Screen.shot("recommendations");
	}

	@Test
	void documentScopeFollowsWhereTheAnalystLooks() throws Exception {
		ClaimsView view = shown(ClaimsView.ID);
		view.scope(Scope.DOCUMENT);
		String name = document().name();
		int claims = session.rows().of(name).orElseThrow().claims().size();
		TestWorkbench.until("only its claims are shown", () -> view.table().shown().size() == claims);
		ClaimRow third = view.table().shown().get(2);
		session.point(view.passage(third));
		assertEquals(List.of(third), view.table().selection());
		view.scope(Scope.SPAN);
		TestWorkbench.until("only what overlaps the words is shown", () -> view.table().shown().size() < claims);
		assertTrue(view.table().shown().stream().allMatch(row -> row.span().overlaps(third.span())));
		assertTrue(view.table().shown().contains(third));
	}

	@Test
	void selectedRowIsPointedOut() throws Exception {
		ClaimsView view = shown(ClaimsView.ID);
		List<Passage> seen = new ArrayList<>();
		SessionListener listener = new SessionListener() {
			@Override
			public void pointedAt(Passage passage) {
				seen.add(passage);
			}
		};
		session.addListener(listener);
		view.table().table().setSelection(4);
		view.table().table().notifyListeners(SWT.Selection, new Event());
		session.removeListener(listener);
		assertEquals(List.of(view.passage(view.table().shown().get(4))), seen);
		assertEquals(seen, ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).toList());
	}

	@Test
	void filterKeepsWhatContainsTheWords() throws Exception {
		RecommendationsView view = shown(RecommendationsView.ID);
		String who = view.table().shown().stream().map(row -> row.addressee().name()).filter(name -> name.length() > 3).findFirst().orElseThrow();
		int all = view.table().shown().size();
		view.filter().setText(who);
		TestWorkbench.until("fewer are shown", () -> view.table().shown().size() < all);
		assertTrue(view.table().shown().stream().allMatch(row -> view.words(row).contains(who.toLowerCase())));
		view.filter().setText("no such words anywhere");
		TestWorkbench.until("nothing is left", () -> view.table().shown().isEmpty());
		assertTrue(view.empty().text().startsWith("Nothing fits the filter"), view.empty().text());
		view.filter().setText("");
	}

	@Test
	void columnsSortBothWays() throws Exception {
		ClaimsView view = shown(ClaimsView.ID);
		view.table().sort(4);
		TestWorkbench.until("sorted by confidence", () -> isSorted(view.table().shown(), Comparator.comparingDouble(ClaimRow::score)));
		view.table().sort(4);
		TestWorkbench.until("most certain first", () -> isSorted(view.table().shown(), Comparator.comparingDouble(ClaimRow::score).reversed()));
		view.table().sort(4);
		TestWorkbench.until("in the documents' order", () -> view.table().shown().getFirst().equals(
				session.rows().all().iterator().next().claims().getFirst()));
	}

	private static boolean isSorted(List<ClaimRow> rows, Comparator<ClaimRow> order) {
		for (int i = 1; i < rows.size(); i++)
			if (order.compare(rows.get(i - 1), rows.get(i)) > 0)
				return false;
		return true;
	}

	@Test
	void manyRowsAreAcceptedInOneStepAndOneUndoTakesItBack() throws Exception {
		ClaimsView view = shown(ClaimsView.ID);
		List<ClaimRow> before = view.table().shown();
		view.table().table().selectAll();
		long suggested = before.stream().filter(row -> !row.decided()).count();
		assertTrue(suggested > 50, "" + suggested);
		view.actions().acceptSelected();
		TestWorkbench.until("all are decided", () -> view.table().shown().stream().allMatch(ClaimRow::decided)
				&& view.table().shown().size() >= before.size() * 9 / 10);
		assertEquals("decided", view.cells(0).get(4));
		session.domain().getCommandStack().undo();
		TestWorkbench.until("all are as they were", () -> view.table().shown().stream().filter(row -> !row.decided()).count() == suggested);
	}

	@Test
	void rejectedRowGoesAndComesBackWithUndo() throws Exception {
		RecommendationsView view = shown(RecommendationsView.ID);
		int all = view.table().shown().size();
		int index = view.table().shown().stream().filter(row -> !row.decided()).findFirst().map(view.table().shown()::indexOf).orElseThrow();
		RecommendationRow row = view.table().shown().get(index);
		view.table().table().setSelection(index);
		view.actions().rejectSelected();
		TestWorkbench.until("it is gone", () -> view.table().shown().size() == all - 1);
		assertFalse(view.table().shown().contains(row));
		session.domain().getCommandStack().undo();
		TestWorkbench.until("it is there again", () -> view.table().shown().contains(row));
	}

	@Test
	void claimIsTakenForAPremise() throws Exception {
		ClaimsView view = shown(ClaimsView.ID);
		int index = view.table().shown().stream().filter(row -> !row.decided() && row.type() == ComponentType.CLAIM).findFirst()
				.map(view.table().shown()::indexOf).orElseThrow();
		ClaimRow row = view.table().shown().get(index);
		view.table().table().setSelection(index);
		view.actions().retypeSelected(MarkType.PREMISE);
		TestWorkbench.until("it is a decided premise", () -> view.table().shown().stream().anyMatch(now -> now.span().equals(row.span())
				&& now.source().equals(row.source()) && now.decided() && now.type() == ComponentType.PREMISE));
		session.domain().getCommandStack().undo();
	}

	@Test
	void rowsAreCopiedAsCsvWithAHeader() throws Exception {
		RecommendationsView view = shown(RecommendationsView.ID);
		view.table().table().setSelection(0, 2);
		String[] lines = RowCopy.csv(view.table()).split("\n");
		assertEquals(4, lines.length);
		assertTrue(lines[0].contains("Who should,Modality,Do what,Until when,Said by"), lines[0]);
		assertTrue(RowCopy.quotes(view.table().selection()).contains("\u201c" + view.table().shown().getFirst().words() + "\u201d"));
	}
}

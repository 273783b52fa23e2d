package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMaps;
import warrant.argument.Proposition;
import warrant.diagram.Box;
import warrant.ui.Dialogs;
import warrant.ui.Pointer;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.document.Desk;
import warrant.ui.document.DocumentEditor;
import warrant.ui.search.SearchView;
import warrant.ui.tables.PassageView;
import warrant.ui.tables.Scope;

/** What the mouse carries onto the map and about on it, with the pointer of the window system: pressed, moved, let go. */
class DragTest extends SmallMap {

	private static final String DEMAND = "The northern grid must be built before another krona or euro goes into new wind subsidies";

	private MapStage stage;
	private int before;

	@BeforeEach
	void front() {
		TestWorkbench.page().getWorkbenchWindow().getShell().forceActive();
	}

	private void stage(String name) throws Exception {
		stage = small(name);
		before = stage.map().map().getPropositions().size();
	}

	@Test
	void rowOfClaimsIsDraggedOntoTheMap() throws Exception {
		stage("dragged claim");
		dropRow("warrant.ui.claims");
	}

	@Test
	void rowOfRecommendationsIsDraggedOntoTheMap() throws Exception {
		stage("dragged recommendation");
		dropRow("warrant.ui.recommendations");
	}

	private void dropRow(String id) throws Exception {
		PassageView<?> view = TestWorkbench.view(id);
		view.filter().setText("");
		view.scope(Scope.PROJECT);
		TestWorkbench.until("rows take the place of the empty state", () -> !Dialogs.all(composite(view), Table.class).isEmpty());
		Table table = Dialogs.first(composite(view), Table.class);
		TestWorkbench.until("rows are listed", () -> !session.rows().isReading() && table.getItemCount() > 3);
		TestWorkbench.settle();
		Rectangle cell = table.getItem(1).getBounds(1);
		Pointer.drag(table.toDisplay(cell.x + Math.min(60, cell.width / 2), cell.y + cell.height / 2), ground());
		assertDropped();
	}

	@Test
	void hitIsDraggedOntoTheMap() throws Exception {
		stage("dragged hit");
		SearchView search = TestWorkbench.view(SearchView.ID);
		search.ask("subsidies");
		Tree tree = search.hits().tree();
		TestWorkbench.until("there are hits", () -> hit(tree).isPresent());
		TestWorkbench.settle();
		Rectangle cell = hit(tree).get().getBounds(0);
		Pointer.drag(tree.toDisplay(cell.x + 60, cell.y + cell.height / 2), ground());
		assertDropped();
	}

	/** The first one below its document. */
	private static Optional<TreeItem> hit(Tree tree) {
		return Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).findFirst();
	}

	@Test
	void wordsOfADocumentAreDraggedOntoTheMapBesideIt() throws Exception {
		DocumentEditor editor = Desk.open(session, Desk.WIRES);
		stage("dragged words");
		Screen.shot("map-beside");
		Desk.select(editor, DEMAND);
		StyledText text = Dialogs.first(composite(editor), StyledText.class);
		Point words = text.getLocationAtOffset(text.getSelectionRange().x + 8);
		Pointer.drag(text.toDisplay(words.x, words.y + 6), ground());
		assertEquals(DEMAND, assertDropped().getText());
	}

	/** One more is there, where it was let go, with its source; undo takes it away. */
	private Proposition assertDropped() {
		TestWorkbench.until("it is on the map", () -> stage.map().map().getPropositions().size() == before + 1);
		stage.settle();
		Proposition dropped = stage.map().selectedPropositions().getFirst();
		assertTrue(!dropped.getEvidence().isEmpty(), "it has its source");
		Point ground = stage.editor.canvas().control().toControl(ground());
		Box box = stage.box(dropped.getText());
		assertEquals(ground.x, stage.editor.canvas().viewport().screenX(box.bounds().x()), 3);
		assertEquals(ground.y, stage.editor.canvas().viewport().screenY(box.bounds().y()), 3);
		stage.undo();
		assertEquals(before, stage.map().map().getPropositions().size());
		return dropped;
	}

	@Test
	void boxIsDraggedElsewhereAndBack() throws Exception {
		stage("dragged box");
		Box box = stage.box(MapStage.LOAD);
		Point from = screen(stage.middle(box));
		Pointer.drag(from, new Point(from.x + 90, from.y + 40));
		stage.settle();
		double scale = stage.editor.canvas().viewport().scale();
		assertEquals(box.bounds().x() + 90 / scale, stage.box(MapStage.LOAD).bounds().x(), 4);
		assertEquals(box.bounds().y() + 40 / scale, stage.box(MapStage.LOAD).bounds().y(), 4);
		stage.undo();
		assertEquals(box.bounds(), stage.box(MapStage.LOAD).bounds());
	}

	@Test
	void arrowIsDraggedFromABoxAndSaysWhatIsChosen() throws Exception {
		stage("dragged arrow");
		Pointer.drag(handle(MapStage.LOAD), screen(stage.middle(stage.box(MapStage.STRANDED))));
		Pointer.keys("Down", "Down", "Return");
		TestWorkbench.until("it attacks", () -> !ArgumentMaps.conflictsOn(stage.map().map(), stage.said(MapStage.STRANDED)).isEmpty());
		stage.settle();
		stage.undo();
		assertTrue(ArgumentMaps.conflictsOn(stage.map().map(), stage.said(MapStage.STRANDED)).isEmpty());
	}

	@Test
	void arrowDraggedOntoAnArrowUndercutsIt() throws Exception {
		stage("dragged undercut");
		var support = stage.inference(MapStage.STAND, MapStage.THESIS);
		Pointer.drag(handle(MapStage.LOAD), screen(stage.middle(support.getId())));
		Pointer.keys("Down", "Return");
		TestWorkbench.until("it is undercut", () -> !ArgumentMaps.conflictsOn(stage.map().map(), support).isEmpty());
		assertEquals(List.of(stage.said(MapStage.LOAD)), ArgumentMaps.conflictsOn(stage.map().map(), support).getFirst().getSources());
	}

	/** The dot that shows when the pointer is over a box. */
	private Point handle(String words) {
		Pointer.move(screen(stage.middle(stage.box(words))));
		Rectangle dot = stage.editor.desk().gestures().handle(stage.box(words));
		return stage.editor.canvas().control().toDisplay(dot.x + dot.width / 2, dot.y + dot.height / 2);
	}

	private Point screen(warrant.diagram.Point at) {
		return stage.editor.canvas().control().toDisplay(stage.editor.canvas().viewport().screenX(at.x()), stage.editor.canvas().viewport().screenY(at.y()));
	}

	/** Where nothing lies. */
	private Point ground() {
		Rectangle canvas = stage.editor.canvas().control().getClientArea();
		return stage.editor.canvas().control().toDisplay(canvas.x + 24, canvas.height - 70);
	}

	private static Composite composite(IWorkbenchPart part) {
		return (Composite) part.getSite().getService(MPart.class).getWidget();
	}
}

package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMaps;
import warrant.argument.MapFiles;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.corpus.Progress;
import warrant.diagram.Box;
import warrant.diagram.Point;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.parts.FindBar;

/** How propositions are shown, placed, folded and deleted. */
class MapEditorTest extends SmallMap {

	@Test
	void mapOfDocumentsIsLaidOutAndDrawn() throws Exception {
		List<String> names = session.summaries().stream().map(summary -> summary.name()).filter(name -> name.startsWith("grid")).toList();
		MapStage stage = MapStage.open(session, session.corpus().map("Grid", names, Progress.NONE), "Grid");
		assertEquals(stage.map().map().getPropositions().size(), stage.editor.canvas().scene().boxes().size());
		Screen.shot("map-grid");
		Proposition first = stage.map().map().getPropositions().stream().filter(p -> p.getType() == PropositionType.RECOMMENDATION).findFirst().orElseThrow();
		stage.editor.desk().reveal(first.getId());
		stage.editor.canvas().zoom(1 / stage.editor.canvas().viewport().scale());
		stage.editor.desk().reveal(first.getId());
		Screen.shot("map-grid-selected");
		stage.act(MapAct.NEIGHBOURHOOD);
		assertTrue(stage.editor.canvas().scene().boxes().size() < stage.map().map().getPropositions().size());
		Screen.shot("map-grid-neighbourhood");
		stage.key(SWT.ESC, 0);
		assertEquals(stage.map().map().getPropositions().size(), stage.editor.canvas().scene().boxes().size());
	}

	@Test
	void clickSelectsDragMovesAndUndoMovesBack() throws Exception {
		MapStage stage = small("moving");
		Box before = stage.box(MapStage.LOAD);
		stage.click(stage.middle(before), 0);
		assertEquals(Set.of(stage.said(MapStage.LOAD).getId()), stage.selected());
		stage.drag(stage.middle(before), stage.middle(before).plus(80, 40), 0);
		assertEquals(before.bounds().x() + 80, stage.box(MapStage.LOAD).bounds().x(), 1.5);
		assertEquals(before.bounds().y() + 40, stage.box(MapStage.LOAD).bounds().y(), 1.5);
		assertEquals(Optional.of(stage.said(MapStage.LOAD).getId()), stage.editor.canvas().index().boxAt(stage.middle(before).plus(80, 40)).map(Box::id));
		stage.undo();
		assertEquals(before.bounds(), stage.box(MapStage.LOAD).bounds());
		stage.redo();
		assertEquals(before.bounds().x() + 80, stage.box(MapStage.LOAD).bounds().x(), 1.5);
	}

	@Test
	void doubleClickOnTheGroundTypesAProposition() throws Exception {
		MapStage stage = small("typing");
		Point ground = new Point(stage.editor.canvas().shown().x() + 30, stage.editor.canvas().shown().bottom() - 120);
		stage.doubleClick(ground);
		stage.type("Wires cost less than\nidle turbines");
		assertTrue(stage.says("Wires cost less than idle turbines"));
		Proposition typed = stage.said("Wires cost less than idle turbines");
		assertTrue(ArgumentMaps.isImplicit(typed));
		assertEquals(Set.of(typed.getId()), stage.selected());
		assertEquals(ground.x(), stage.box(typed.getText()).bounds().x(), 1);
		stage.doubleClick(stage.middle(stage.box(typed.getText())));
		stage.type("Wires are cheaper than idle turbines");
		assertTrue(stage.says("Wires are cheaper than idle turbines"));
		stage.undo();
		stage.undo();
		assertFalse(stage.says("Wires cost less than idle turbines"));
	}

	@Test
	void foldedBoxHidesWhatLeadsToIt() throws Exception {
		MapStage stage = small("folding");
		stage.select(MapStage.STAND);
		stage.act(MapAct.FOLD);
		assertTrue(stage.editor.canvas().index().box(stage.said(MapStage.PERMITS).getId()).isEmpty());
		assertTrue(stage.box(MapStage.STAND).description().contains("1 folded"));
		stage.act(MapAct.FOLD);
		assertTrue(stage.editor.canvas().index().box(stage.said(MapStage.PERMITS).getId()).isPresent());
	}

	@Test
	void groupGetsAFrameAndItsTitleSelectsIt() throws Exception {
		MapStage stage = small("groups");
		stage.editor.actions().group("For", List.of(stage.said(MapStage.STAND), stage.said(MapStage.PERMITS)));
		stage.settle();
		var frame = stage.editor.canvas().scene().groups().getFirst();
		assertEquals("For", frame.title());
		assertTrue(frame.bounds().overlaps(stage.box(MapStage.PERMITS).bounds()));
		stage.click(new Point(frame.bounds().x() + 20, frame.bounds().y() + 10), 0);
		assertEquals(Set.of(stage.said(MapStage.STAND).getId(), stage.said(MapStage.PERMITS).getId()), stage.selected());
		stage.act(MapAct.UNGROUP);
		assertTrue(stage.editor.canvas().scene().groups().isEmpty());
	}

	@Test
	void deleteTakesArrowsAlongAndUndoBringsAllBack() throws Exception {
		MapStage stage = small("deleting");
		int relations = stage.map().map().getRelations().size();
		stage.select(MapStage.STAND);
		stage.act(MapAct.DELETE);
		assertFalse(stage.says(MapStage.STAND));
		assertEquals(relations - 2, stage.map().map().getRelations().size());
		assertEquals(Set.of(), stage.selected());
		stage.undo();
		assertTrue(stage.says(MapStage.STAND));
		assertEquals(relations, stage.editor.canvas().scene().edges().size());
	}

	@Test
	void arrangeKeepsWhatTheAnalystPlaced() throws Exception {
		MapStage stage = small("arranging");
		stage.drag(stage.middle(stage.box(MapStage.LOAD)), stage.middle(stage.box(MapStage.LOAD)).plus(30, 60), 0);
		var placed = stage.box(MapStage.LOAD).bounds();
		stage.map().select(Set.of());
		stage.act(MapAct.ADD);
		stage.type("Storage helps, too");
		stage.map().select(Set.of());
		MapAct.ARRANGE.perform(stage.editor);
		TestWorkbench.until("it is arranged", () -> stage.map().session().domain().getCommandStack().getMostRecentCommand().getLabel().equals("Arrange"));
		stage.settle();
		assertEquals(placed, stage.box(MapStage.LOAD).bounds());
	}

	@Test
	void reopenedMapIsFoundAsItWasLeft() throws Exception {
		MapStage stage = small("reopened");
		stage.drag(stage.middle(stage.box(MapStage.LOAD)), stage.middle(stage.box(MapStage.LOAD)).plus(50, 70), 0);
		List<Box> before = stage.editor.canvas().scene().boxes();
		IFile file = stage.map().file();
		session.save();
		assertTrue(Files.readString(file.getLocation().toPath()).contains("<places"), "the moved one is in the file");
		TestWorkbench.page().closeEditor((IEditorPart) stage.editor, false);
		session.forget(file);
		assertEquals(1, MapFiles.load(file.getLocation().toPath()).getDrawing().getPlaces().size());
		MapStage again = MapStage.open(file);
		assertEquals(before.stream().map(Box::bounds).toList(), again.editor.canvas().scene().boxes().stream().map(Box::bounds).toList());
	}

	@Test
	void arrowKeysStepFromBoxToBox() throws Exception {
		MapStage stage = small("steps");
		stage.map().select(Set.of());
		stage.key(SWT.ARROW_DOWN, 0);
		String first = stage.selected().iterator().next();
		stage.key(SWT.ARROW_DOWN, 0);
		assertNotEquals(Set.of(first), stage.selected());
		double y = stage.editor.canvas().index().box(first).orElseThrow().bounds().y();
		assertTrue(stage.editor.canvas().index().box(stage.selected().iterator().next()).orElseThrow().bounds().y() > y);
	}

	@Test
	void wordsAreFoundWhileTheyAreTyped() throws Exception {
		MapStage stage = small("finding");
		TestWorkbench.run("org.eclipse.ui.edit.findReplace");
		FindBar<String> find = stage.editor.desk().find();
		assertTrue(find.field().isVisible());
		find.field().setText("LINES");
		assertEquals("1 of 2", find.count());
		assertEquals(Set.of(stage.said(MapStage.THESIS).getId()), stage.selected());
		find.field().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(Set.of(stage.said(MapStage.STRANDED).getId()), stage.selected());
		Screen.shot("map-find");
		find.field().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals("1 of 2", find.count());
		find.field().setText("nobody says this");
		assertEquals("not found", find.count());
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		find.field().notifyListeners(SWT.KeyDown, escape);
		assertFalse(find.field().isVisible());
	}

	@Test
	void keysWorkOnTheMapAlone() throws Exception {
		MapStage stage = small("keys");
		var contexts = stage.editor.getSite().getService(IContextService.class);
		stage.editor.canvas().control().notifyListeners(SWT.FocusIn, new Event());
		assertTrue(contexts.getActiveContextIds().contains("warrant.ui.map.canvas"));
		stage.editor.canvas().control().notifyListeners(SWT.FocusOut, new Event());
		assertFalse(contexts.getActiveContextIds().contains("warrant.ui.map.canvas"));
	}
}

package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

import warrant.diagram.Rect;
import warrant.ui.TestWorkbench;
import warrant.ui.document.Desk;
import warrant.ui.document.DocumentEditor;
import warrant.ui.map.canvas.Viewport;

/** Text and map are seen at the same time, unless the analyst wants them in one stack. */
class SidesTest extends SmallMap {

	@Test
	void mapOpensBesideTheTextAndTheNextTextOverTheFirst() throws Exception {
		DocumentEditor first = Desk.open(session, Desk.WIRES);
		MapStage map = small("beside");
		assertNotSame(stack(first), stack(map.editor));
		assertTrue(TestWorkbench.page().isPartVisible(first) && TestWorkbench.page().isPartVisible(map.editor));
		assertSame(map.editor, TestWorkbench.page().getActiveEditor());
		DocumentEditor second = Desk.open(session, Desk.WAITING);
		assertSame(stack(first), stack(second));
		assertTrue(TestWorkbench.page().isPartVisible(second) && TestWorkbench.page().isPartVisible(map.editor));
		assertFalse(TestWorkbench.page().isPartVisible(first));
		TestWorkbench.page().closeEditor(map.editor, false);
		TestWorkbench.settle();
		assertTrue(TestWorkbench.page().isPartVisible(second));
	}

	@Test
	void mapThatFitsStillDoesWhenATextOpensBesideIt() throws Exception {
		MapStage map = small("fitting");
		map.act(MapAct.FIT);
		Desk.open(session, Desk.WIRES);
		assertTrue(shows(map, map.map().scene().bounds()));
		map.act(MapAct.ACTUAL);
		Viewport before = map.editor.canvas().viewport();
		TestWorkbench.page().closeEditor(TestWorkbench.page().getActiveEditor(), false);
		TestWorkbench.settle();
		assertEquals(before, map.editor.canvas().viewport(), "where the analyst has gone stays");
	}

	private static boolean shows(MapStage map, Rect area) {
		Rect shown = map.editor.canvas().shown();
		return area.x() > shown.x() - 1 && area.y() > shown.y() - 1 && area.right() < shown.right() + 1 && area.bottom() < shown.bottom() + 1;
	}

	@Test
	void whatTheAnalystPutIntoOneStackStaysThere() throws Exception {
		DocumentEditor text = Desk.open(session, Desk.WIRES);
		MapStage map = small("together");
		text.getSite().getService(EModelService.class).move(map.editor.getSite().getService(MPart.class), stack(text));
		TestWorkbench.settle();
		TestWorkbench.page().activate(map.editor);
		assertSame(stack(text), stack(Desk.open(session, Desk.WAITING)));
		assertSame(stack(text), stack(small("together as well").editor));
	}

	private static MElementContainer<MUIElement> stack(IEditorPart editor) {
		return editor.getSite().getService(MPart.class).getParent();
	}
}

package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import warrant.argument.Proposition;
import warrant.ui.Dialogs;
import warrant.ui.TestWorkbench;

/** The pointer itself, through the window system: a row is pressed, carried over to the map and let go there. */
class RealDragTest extends SmallMap {

	private final Display display = Display.getCurrent();

	@Test
	void claimDraggedFromTheTableIsOnTheMap() throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().forceActive();
		MapStage stage = small("dragged");
		IViewPart claims = TestWorkbench.view("warrant.ui.claims");
		TestWorkbench.until("its claims are listed", () -> !session.rows().isReading() && table().getItemCount() > 3);
		int before = stage.map().map().getPropositions().size();
		Point row = centre(table(), table().getItem(1).getBounds(1));
		Rectangle canvas = stage.editor.canvas().control().getClientArea();
		Point ground = stage.editor.canvas().control().toDisplay(canvas.x + 40, canvas.height - 60);
		drag(row, ground);
		TestWorkbench.until("the claim is on the map", () -> stage.map().map().getPropositions().size() == before + 1);
		stage.settle();
		Proposition dropped = stage.map().selectedPropositions().getFirst();
		assertEquals(dropped.getText(), dropped.getEvidence().getFirst().getQuote().replaceAll("\\s+", " "));
		assertTrue(stage.box(dropped.getText()).bounds().centreY() > stage.box(MapStage.THESIS).bounds().centreY(), "it lies where it was let go");
		stage.undo();
		assertEquals(before, stage.map().map().getPropositions().size());
		TestWorkbench.page().hideView(claims);
	}

	private static Table table() {
		return Dialogs.all(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), Table.class).stream()
				.filter(each -> each.getColumnCount() > 3 && each.getColumn(1).getText().equals("Claim")).findFirst().orElseThrow();
	}

	private static Point centre(Table table, Rectangle cell) {
		return table.toDisplay(cell.x + Math.min(60, cell.width / 2), cell.y + cell.height / 2);
	}

	private void drag(Point from, Point to) {
		move(from);
		button(SWT.MouseDown);
		for (int i = 1; i <= 20; i++)
			move(new Point(from.x + (to.x - from.x) * i / 20, from.y + (to.y - from.y) * i / 20));
		move(new Point(to.x + 2, to.y));
		button(SWT.MouseUp);
	}

	private void move(Point to) {
		Event event = new Event();
		event.type = SWT.MouseMove;
		event.x = to.x;
		event.y = to.y;
		post(event);
		TestWorkbench.until("the pointer is there", () -> display.getCursorLocation().equals(to));
	}

	private void button(int type) {
		Event event = new Event();
		event.type = type;
		event.button = 1;
		post(event);
	}

	/** The window system answers in its own time: events that come back are dispatched meanwhile. */
	private void post(Event event) {
		assertTrue(display.post(event), "the window system takes no events");
		boolean[] later = new boolean[1];
		display.timerExec(30, () -> later[0] = true);
		TestWorkbench.until("events came back", () -> later[0]);
	}
}

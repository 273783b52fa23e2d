package warrant.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import warrant.ui.TestWorkbench;
import warrant.ui.document.Desk;
import warrant.ui.document.DocumentEditor;

/** The Edit menu says what Undo and Redo would do. */
class StepNamesTest {

	@AfterEach
	void close() {
		TestWorkbench.page().closeAllEditors(false);
	}

	@Test
	void menuNamesTheStepThatIsUndoneAndRedone() throws Exception {
		ProjectSession session = Desk.session("steps", Desk.WIRES);
		DocumentEditor editor = Desk.open(session, Desk.WIRES);
		Desk.undoAll(session);
		Desk.caretAt(editor, "The northern grid must be built");
		TestWorkbench.run("warrant.ui.annotate.accept");
		String label = session.domain().getCommandStack().getUndoCommand().getLabel();
		assertFalse(label.isBlank());
		assertEquals("Undo " + label, item("Undo").getText().replaceFirst("\t.*", "").replace("&", ""));
		assertEquals("Redo", item("Redo").getText().replaceFirst("\t.*", "").replace("&", ""));
		assertFalse(item("Redo").isEnabled());
		item("Undo").notifyListeners(SWT.Selection, new Event());
		TestWorkbench.settle();
		assertEquals("Redo " + label, item("Redo").getText().replaceFirst("\t.*", "").replace("&", ""));
		assertTrue(item("Redo").isEnabled());
		assertTrue(item("Undo").getText().endsWith("Z"), item("Undo").getText());
	}

	private static MenuItem item(String word) {
		Menu bar = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
		Menu edit = Arrays.stream(bar.getItems()).filter(item -> item.getText().replace("&", "").equals("Edit")).findFirst().orElseThrow().getMenu();
		edit.notifyListeners(SWT.Show, new Event());
		TestWorkbench.settle();
		return Arrays.stream(edit.getItems()).filter(item -> item.getText().replace("&", "").startsWith(word)).findFirst().orElseThrow();
	}
}

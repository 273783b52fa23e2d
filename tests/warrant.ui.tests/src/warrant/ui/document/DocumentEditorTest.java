package warrant.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import warrant.ui.Opening;
import warrant.ui.ProjectSession;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;

class DocumentEditorTest {

	@Test
	void textIsShownWithoutFrontMatterAndWithWhatWasFound() throws Exception {
		ProjectSession session = TestWorkbench.sample();
		DocumentEditor editor = (DocumentEditor) Opening.document(session, "grid/wires-first.txt");
		TestWorkbench.until("the document is read", () -> editor.document() != null);
		Screen.shot("document");
		assertEquals("Wires First", editor.getTitle());
		assertEquals("Wires First", editor.pane().text().getLine(1));
		assertTrue(editor.items().suggestions().size() > 3);
	}
}

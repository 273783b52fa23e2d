package warrant.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Walks through the main states of the window; {@code releng/screenshots} keeps the pictures it takes. */
class ScreenshotsTest {

	@Test
	void mainStatesCanBeShown() throws Exception {
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(
				System.getProperty("warrant.theme", "light").equals("dark") ? "org.eclipse.e4.ui.css.theme.e4_dark" : "org.eclipse.e4.ui.css.theme.e4_default", false);
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, Integer.getInteger("warrant.width", 1600), Integer.getInteger("warrant.height", 1000));
		Screen.shot("empty");
		ProjectSession session = TestWorkbench.sample("Sample op-eds");
		String document = session.summaries().stream().filter(summary -> summary.recommendations() > 1).findFirst().orElseThrow().name();
		assertNotNull(Opening.document(session, document));
		TestWorkbench.until("the document is read", () -> session.document(document).isPresent());
		Screen.shot("document");
	}
}

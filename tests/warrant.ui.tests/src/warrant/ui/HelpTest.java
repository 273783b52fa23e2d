package warrant.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

class HelpTest {

	private static final Path PAGES = Path.of(System.getProperty("warrant.root")).resolve("bundles/warrant.app/help");

	private static List<String> labels(Control control) {
		List<String> texts = new ArrayList<>();
		if (control instanceof Label label)
			texts.add(label.getText());
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				texts.addAll(labels(child));
		return texts;
	}

	private static List<String> shown() {
		return labels(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		assertEquals("warrant.app.help", TestWorkbench.page().getActivePart().getSite().getId());
	}

	@Test
	void helpBeginsWithTheContents() throws Exception {
		run("org.eclipse.ui.help.helpContents");
		assertTrue(shown().contains("In fifteen minutes"), shown().toString());
		Screen.shot("help");
	}

	@Test
	void helpOnThisIsAboutTheActiveView() throws Exception {
		TestWorkbench.view("warrant.ui.recommendations");
		run("org.eclipse.ui.help.dynamicHelp");
		assertTrue(shown().contains("Claims and Recommendations"), shown().toString());
		TestWorkbench.view("warrant.ui.corpus");
		run("org.eclipse.ui.help.dynamicHelp");
		assertTrue(shown().contains("Getting documents in"), shown().toString());
	}

	@Test
	void everyLinkLeadsSomewhere() throws IOException {
		Pattern link = Pattern.compile("href=\"(?:/warrant.app/help/|help/)?([a-z]+\\.html)\"");
		int links = 0;
		try (var files = Files.list(PAGES)) {
			for (Path file : files.toList())
				for (Matcher found = link.matcher(Files.readString(file)); found.find(); links++)
					assertTrue(Files.exists(PAGES.resolve(found.group(1))), file.getFileName() + " -> " + found.group(1));
		}
		assertTrue(links > 5, links + " links");
	}
}

package warrant.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import warrant.argument.MapFiles;
import warrant.corpus.DocumentSummary;
import warrant.corpus.Progress;
import warrant.ui.actors.ActorsView;
import warrant.ui.codebook.CodeChanges;
import warrant.ui.codebook.CodebookView;
import warrant.ui.search.SearchView;

/** Walks through the main states of the window; {@code releng/screenshots} keeps the pictures it takes. */
class ScreenshotsTest {

	@Test
	void mainStatesCanBeShown() throws Exception {
		if (System.getProperty("warrant.theme", "light").equals("dark"))
			PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, Integer.getInteger("warrant.width", 1600), Integer.getInteger("warrant.height", 1000));
		Screen.shot("empty");
		ProjectSession session = TestWorkbench.sample("Sample op-eds");
		String document = session.summaries().stream().filter(summary -> summary.recommendations() > 1).findFirst().orElseThrow().name();
		assertNotNull(Opening.document(session, document));
		TestWorkbench.until("the document is read", () -> session.document(document).isPresent());
		Screen.shot("document");
		tables(session);
		mapAndSearch(session);
	}

	/** A map of one question, and hits below it. */
	private static void mapAndSearch(ProjectSession session) throws Exception {
		var names = session.summaries().stream().map(DocumentSummary::name).filter(name -> name.startsWith("grid/wires")).toList();
		IFile file = TestWorkbench.map(session, "Grid before subsidies.argmap");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MapFiles.write(session.corpus().map("Grid before subsidies?", names, Progress.NONE), out);
		session.corpus().save(file.getLocation().toPath(), out.toByteArray());
		file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		assertNotNull(Opening.map(file));
		SearchView search = TestWorkbench.view(SearchView.ID);
		search.ask("type:recommendation grid OR \"northern lines\"");
		TestWorkbench.settle();
		TestWorkbench.until("the map is laid out and the hits are there", () -> Job.getJobManager().isIdle());
		Screen.shot("map");
	}

	/** The views around the document, with one actor and one code selected. */
	private static void tables(ProjectSession session) throws Exception {
		TestWorkbench.view("warrant.ui.recommendations");
		ActorsView actors = TestWorkbench.view(ActorsView.ID);
		TestWorkbench.until("the actors are counted", () -> !session.rows().isReading() && !actors.table().shown().isEmpty());
		actors.select(actors.table().shown().getFirst().id());
		Screen.shot("tables");
		String code = new CodeChanges(session).create(Optional.empty(), "Cost");
		new CodeChanges(session).create(Optional.empty(), "Fairness");
		TestWorkbench.view("warrant.ui.claims");
		CodebookView codebook = TestWorkbench.view(CodebookView.ID);
		codebook.select(code);
		Screen.shot("codes");
	}
}

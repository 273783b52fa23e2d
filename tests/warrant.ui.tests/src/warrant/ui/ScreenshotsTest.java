package warrant.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import warrant.annotation.Codebooks;
import warrant.ui.actors.ActorsView;
import warrant.ui.codebook.CodeChanges;
import warrant.ui.codebook.CodebookView;
import warrant.ui.corpus.CorpusView;
import warrant.ui.document.Desk;
import warrant.ui.map.PictureMap;
import warrant.ui.search.SearchView;
import warrant.ui.session.ProjectSession;

/** Walks through the main states of the window; {@code releng/screenshots} keeps the pictures it takes. */
class ScreenshotsTest {

	@Test
	void mainStatesCanBeShown() throws Exception {
		if (System.getProperty("warrant.theme", "light").equals("dark"))
			PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, Integer.getInteger("warrant.width", 1600), Integer.getInteger("warrant.height", 1000));
		Screen.shot("empty");
		ProjectSession session = TestWorkbench.sample("Sample op-eds");
		CorpusView corpus = TestWorkbench.view(CorpusView.ID);
		TestWorkbench.settle();
		corpus.tree().expandToLevel(3);
		Desk.open(session, Desk.WIRES);
		search("type:recommendation grid OR \"northern lines\"");
		Screen.shot("document");
		PictureMap.open(session);
		TestWorkbench.until("the map is drawn", () -> Job.getJobManager().isIdle());
		TestWorkbench.until("the map has saved itself", () -> !TestWorkbench.page().getActiveEditor().isDirty());
		assertTrue(TestWorkbench.map(session, "Grid before subsidies.argmap").exists());
		mapBesideText();
		Desk.open(session, Desk.WIRES);
		tables(session);
	}

	/** Map and text alone, as a double click on a tab shows them. */
	private static void mapBesideText() {
		IWorkbenchPage page = TestWorkbench.page();
		page.toggleZoom(page.getReference(page.getActiveEditor()));
		TestWorkbench.settle();
		Screen.shot("map");
		page.toggleZoom(page.getReference(page.getActiveEditor()));
		TestWorkbench.settle();
	}

	private static void search(String words) throws Exception {
		SearchView search = TestWorkbench.view(SearchView.ID);
		search.ask(words);
		TestWorkbench.settle();
		TestWorkbench.until("the hits are there", () -> Job.getJobManager().isIdle());
	}

	/** The views around the document, with one actor and one code selected. */
	private static void tables(ProjectSession session) throws Exception {
		TestWorkbench.view("warrant.ui.recommendations");
		ActorsView actors = TestWorkbench.view(ActorsView.ID);
		TestWorkbench.until("the actors are counted", () -> !session.rows().isReading() && !actors.table().shown().isEmpty());
		actors.select(actors.table().shown().getFirst().id());
		Screen.shot("tables");
		CodeChanges codes = new CodeChanges(session);
		String code = codes.create(Optional.empty(), "Cost");
		codes.create(Codebooks.find(session.codebook(), code), "Who pays twice");
		codes.create(Optional.empty(), "Security of supply");
		codes.create(Optional.empty(), "Fairness");
		TestWorkbench.view("warrant.ui.claims");
		CodebookView codebook = TestWorkbench.view(CodebookView.ID);
		codebook.select(code);
		Screen.shot("codes");
	}
}

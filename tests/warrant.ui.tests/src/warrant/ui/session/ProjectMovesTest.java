package warrant.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import warrant.ui.Dialogs;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.corpus.CorpusView;
import warrant.ui.document.Desk;
import warrant.ui.document.DocumentEditor;

/** Whole projects get other names and go, here and by others. */
class ProjectMovesTest {

	@AfterEach
	void close() {
		TestWorkbench.page().closeAllEditors(false);
	}

	@Test
	void deletedProjectKeepsItsFolderUnlessTheAnalystSaysOtherwise() throws Exception {
		ProjectSession session = Desk.session("going", Desk.WIRES);
		Path folder = session.corpus().folder().root();
		Desk.open(session, Desk.WIRES);
		select(session);
		Dialogs.drive(() -> TestWorkbench.run("org.eclipse.ui.edit.delete"), shell -> {
			Screen.shot("delete-project");
			Dialogs.press(shell, "Delete");
		});
		TestWorkbench.until("it is gone", () -> !session.project().exists());
		assertTrue(isClosed(session));
		assertTrue(Files.exists(folder.resolve("documents").resolve(Desk.WIRES)), "its folder stays");

		IProject again = CorpusProjects.openFolder(folder);
		ProjectSession reopened = Sessions.of(again);
		select(reopened);
		Dialogs.drive(() -> TestWorkbench.run("org.eclipse.ui.edit.delete"), shell -> {
			Dialogs.press(shell, "Delete the folder from the disk, too (can't be undone)");
			Dialogs.press(shell, "Delete");
		});
		TestWorkbench.until("it is gone", () -> !again.exists());
		assertFalse(Files.exists(folder));
	}

	@Test
	void cancelledDeletionLeavesTheProjectOpen() throws Exception {
		ProjectSession session = Desk.session("staying", Desk.WIRES);
		select(session);
		Dialogs.drive(() -> TestWorkbench.run("org.eclipse.ui.edit.delete"), shell -> Dialogs.press(shell, "Cancel"));
		assertTrue(Sessions.all().contains(session) && session.project().exists());
	}

	@Test
	void renamedProjectKeepsItsDecisionsAndShowsWhatWasOpen() throws Exception {
		ProjectSession session = Desk.session("old name", Desk.WIRES);
		DocumentEditor editor = Desk.open(session, Desk.WIRES);
		Desk.caretAt(editor, "The northern grid must be built");
		TestWorkbench.run("warrant.ui.annotate.accept");
		int decided = session.document(Desk.WIRES).orElseThrow().annotations().getAnnotations().size();
		select(session);
		Dialogs.drive(() -> TestWorkbench.run("org.eclipse.ui.edit.rename"), shell -> {
			Text name = Dialogs.field(shell);
			name.setText("");
			assertFalse(Dialogs.button(shell, "OK").isEnabled(), "a project needs a name");
			name.setText("new name");
			Dialogs.press(shell, "OK");
		});
		IProject now = ResourcesPlugin.getWorkspace().getRoot().getProject("new name");
		TestWorkbench.until("it is open again", () -> SessionLookup.of(now).isPresent() && TestWorkbench.page().getEditorReferences().length == 1);
		ProjectSession reopened = SessionLookup.of(now).orElseThrow();
		assertFalse(session.project().exists());
		assertEquals(decided, TestWorkbench.document(reopened, Desk.WIRES).annotations().getAnnotations().size());
		assertEquals("Wires First", TestWorkbench.page().getActiveEditor().getTitle());
		TestWorkbench.delete(reopened);
	}

	@Test
	void projectDeletedOrClosedByOthersTakesItsSessionAndEditorsWithIt() throws Exception {
		for (boolean delete : List.of(false, true)) {
			ProjectSession session = Desk.session("taken away", Desk.WIRES);
			Desk.open(session, Desk.WIRES);
			Job.createSystem("somebody else", (ICoreRunnable) monitor -> {
				if (delete)
					session.project().delete(true, true, null);
				else
					session.project().close(null);
			}).schedule();
			TestWorkbench.until("its session is closed", () -> isClosed(session));
			if (!delete) {
				Job.createSystem("somebody else", (ICoreRunnable) monitor -> session.project().open(null)).schedule();
				TestWorkbench.until("it is open again", () -> SessionLookup.of(session.project()).isPresent());
			} else
				TestWorkbench.until("it is gone", () -> !session.project().exists());
		}
		assertFalse(Files.exists(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve("taken away/annotations")));
	}

	private static boolean isClosed(ProjectSession session) {
		IEditorReference[] editors = TestWorkbench.page().getEditorReferences();
		return !Sessions.all().contains(session) && Arrays.stream(editors).noneMatch(editor -> editor.getId().equals("warrant.ui.document"));
	}

	/** As a click on the project's row in the Corpus view. */
	private static void select(ProjectSession session) throws Exception {
		CorpusView view = TestWorkbench.view(CorpusView.ID);
		TestWorkbench.until("it has a row", () -> Arrays.stream(view.tree().getTree().getItems()).anyMatch(item -> item.getText().equals(session.project().getName())));
		Object row = Arrays.stream(view.tree().getTree().getItems()).filter(item -> item.getText().equals(session.project().getName())).findFirst().orElseThrow().getData();
		view.tree().setSelection(new StructuredSelection(row));
		view.setFocus();
		TestWorkbench.settle();
	}
}

package warrant.ui;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.core.commands.common.CommandException;

import warrant.ui.session.CorpusProjects;
import warrant.ui.session.Preferences;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionDocument;
import warrant.ui.session.Sessions;

/** What every test of the window needs: a project made from the sample, read once, and waiting without sleeping. On the UI thread. */
public final class TestWorkbench {

	/** Set {@code warrant.patience} higher on a machine that does much else. */
	private static final long PATIENCE_MILLIS = Long.getLong("warrant.patience", 60_000);

	private TestWorkbench() {
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** The corpus of the repository, copied into the workspace and read with the lexical models; made once, shared by all tests of a run. */
	public static ProjectSession sample() throws Exception {
		return sample("sample");
	}

	/** A copy of its own for tests that change much. */
	public static ProjectSession sample(String name) throws Exception {
		InstanceScope.INSTANCE.getNode(Preferences.NODE).putBoolean(Preferences.ENCODER, false);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (!project.exists())
			project = CorpusProjects.copy(Path.of(System.getProperty("warrant.root")).resolve("corpus"), name);
		ProjectSession session = Sessions.of(project);
		until("the corpus is read", () -> !session.summaries().isEmpty());
		return session;
	}

	/** For a test whose project is large: closes its editors, ends what is read of it, and deletes it, so that it costs no other test anything. */
	public static void delete(ProjectSession session) throws Exception {
		page().closeAllEditors(false);
		Sessions.close(session.project());
		session.project().delete(true, true, null);
		settle();
	}

	/** Dispatches events until it holds. */
	public static void until(String what, BooleanSupplier holds) {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		Display display = Display.getCurrent();
		display.timerExec((int) PATIENCE_MILLIS + 100, () -> {
		});
		while (!holds.getAsBoolean()) {
			if (System.currentTimeMillis() > end)
				throw new AssertionError("waited in vain until " + what);
			if (!display.readAndDispatch())
				idle();
		}
	}

	/** Runs a command of the workbench as its menu item would. */
	public static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(command, e);
		}
		settle();
	}

	/** Dispatches everything that waits. */
	public static void settle() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// until nothing is left
		}
	}

	private static void idle() {
		try {
			Thread.sleep(5);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	public static SessionDocument document(ProjectSession session, String name) {
		session.withDocument(name, document -> {
		}, failed -> {
			throw new AssertionError(failed);
		});
		until(name + " is read", () -> session.document(name).isPresent());
		return session.document(name).get();
	}

	@SuppressWarnings("unchecked")
	public static <T extends IViewPart> T view(String id) throws PartInitException {
		return (T) page().showView(id);
	}

	public static IFile map(ProjectSession session, String name) {
		return session.project().getFolder("maps").getFile(name);
	}
}

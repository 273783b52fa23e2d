package warrant.ui.projects;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

import warrant.ui.session.Background;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.Sessions;

/** Makes a project in a job and opens it. */
final class ProjectJob {

	/** What makes the project. */
	interface Making {
		IProject project() throws CoreException, IOException;
	}

	private ProjectJob() {
	}

	/** @param then told about the open project, on the UI thread */
	static void run(String title, Making making, Consumer<ProjectSession> then) {
		Background.run(title, () -> {
			try {
				return making.project();
			} catch (CoreException e) {
				throw new IOException(e.getStatus().getMessage(), e);
			}
		}, project -> opened(project, then), ProjectJob::failed);
	}

	private static void opened(IProject project, Consumer<ProjectSession> then) {
		try {
			then.accept(Sessions.of(project));
		} catch (IOException e) {
			failed(e);
		}
	}

	static void failed(IOException why) {
		MessageDialog.openError(Display.getCurrent().getActiveShell(), "Can't be opened", why.getMessage());
	}
}

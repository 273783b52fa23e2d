package warrant.ui.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;

/** Gives projects other names and takes them out: saved and closed first, with every editor, since its files must not be in use meanwhile. */
public final class ProjectMoves {

	private ProjectMoves() {
	}

	/** Does the slow part in a job. @param contents whether the folder goes from the disk, too @param failed told on the UI thread; the project stays */
	public static void delete(ProjectSession session, boolean contents, Consumer<IOException> failed) {
		IProject project = session.project();
		leave(project, failed);
		change("Deleting " + project.getName(), () -> project.delete(contents, true, null), () -> {
			// its session is closed, and the views know
		}, why -> {
			open(project, failed);
			failed.accept(why);
		});
	}

	/** Renames the project, and its folder where that lies in the workspace; opens again what was open. */
	public static void rename(ProjectSession session, String name, Consumer<IOException> failed) {
		IProject project = session.project();
		List<IPath> shown = files(project).stream().map(IFile::getProjectRelativePath).toList();
		leave(project, failed);
		change("Renaming " + project.getName(), () -> {
			IProjectDescription description = project.getDescription();
			description.setName(name);
			project.move(description, IResource.FORCE | IResource.SHALLOW, null);
		}, () -> {
			IProject now = project.getWorkspace().getRoot().getProject(name);
			open(now, failed);
			shown.forEach(path -> show(now.getFile(path)));
		}, why -> {
			open(project, failed);
			failed.accept(why);
		});
	}

	/** What the workspace does to a project. */
	private interface Change {
		void run() throws CoreException;
	}

	private static void change(String title, Change change, Runnable then, Consumer<IOException> failed) {
		Background.run(title, () -> {
			try {
				change.run();
				return true;
			} catch (CoreException e) {
				throw new IOException(e.getStatus().getMessage(), e);
			}
		}, done -> then.run(), failed);
	}

	/** Closes the project's editors, then its session: nothing of it is in use afterwards. */
	static void leave(IProject project, Consumer<IOException> failed) {
		for (IFile file : files(project))
			WorkspaceFiles.close(file);
		try {
			Sessions.close(project);
		} catch (IOException e) {
			failed.accept(e);
		}
	}

	static void open(IProject project, Consumer<IOException> failed) {
		try {
			if (CorpusNature.isOn(project))
				Sessions.of(project);
		} catch (IOException e) {
			failed.accept(e);
		}
	}

	private static void show(IFile file) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		try {
			if (window != null && file.exists())
				IDE.openEditor(window.getActivePage(), file, false);
		} catch (PartInitException e) {
			throw new IllegalStateException("it was open a moment ago", e);
		}
	}

	/** What of the project is open in editors. */
	private static List<IFile> files(IProject project) {
		List<IFile> files = new ArrayList<>();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages())
				for (IEditorReference editor : page.getEditorReferences())
					file(editor).filter(file -> file.getProject().equals(project)).ifPresent(files::add);
		return files;
	}

	private static Optional<IFile> file(IEditorReference editor) {
		try {
			return Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput()));
		} catch (PartInitException e) {
			// An editor whose input can't be restored is of no project.
			return Optional.empty();
		}
	}
}

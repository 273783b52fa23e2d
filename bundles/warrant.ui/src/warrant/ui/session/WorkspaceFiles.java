package warrant.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

import warrant.corpus.editing.FileMove;

/** Tells the workspace what has moved on disk, and closes the editors of what is gone. */
final class WorkspaceFiles {

	private WorkspaceFiles() {
	}

	static void moved(ProjectSession session, List<FileMove> moves) {
		for (FileMove move : moves)
			forget(session, Files.exists(move.from()) ? move.to() : move.from());
		Job job = Job.create("Refreshing " + session.project().getName(),
				(ICoreRunnable) monitor -> session.project().refreshLocal(IResource.DEPTH_INFINITE, monitor));
		job.setSystem(true);
		job.schedule();
	}

	private static void forget(ProjectSession session, Path gone) {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(new org.eclipse.core.runtime.Path(gone.toString()));
		if (file == null)
			return;
		close(file);
		session.forget(file);
		Path documents = session.corpus().folder().documents();
		if (gone.startsWith(documents))
			session.forgetDocument(documents.relativize(gone).toString().replace('\\', '/'));
	}

	static void close(IFile file) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages())
				for (IEditorReference editor : page.findEditors(new FileEditorInput(file), null, IWorkbenchPage.MATCH_INPUT))
					page.closeEditor(editor.getEditor(false), false);
	}
}

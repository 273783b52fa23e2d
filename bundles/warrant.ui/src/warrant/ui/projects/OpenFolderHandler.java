package warrant.ui.projects;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import warrant.ui.session.CorpusProjects;

/** Makes a folder a project where it lies. Its documents are never written to. */
public final class OpenFolderHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
		dialog.setText("Open a folder as a project");
		dialog.setMessage("A folder with your documents in a folder 'documents'. Nothing of yours is changed.");
		String chosen = dialog.open();
		if (chosen != null)
			open(Path.of(chosen));
		return null;
	}

	/** @param folder becomes a project of its name, or is opened where it is one */
	public static void open(Path folder) {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(folder.getFileName().toString());
		ProjectJob.run("Opening " + folder, () -> project.exists() ? project : CorpusProjects.openFolder(folder), session -> {
		});
	}
}

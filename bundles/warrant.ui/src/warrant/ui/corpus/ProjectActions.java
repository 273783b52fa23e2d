package warrant.ui.corpus;

import java.io.IOException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import warrant.ui.session.ProjectSession;
import warrant.ui.session.ProjectMoves;

/** Asks before a whole project gets another name or goes. */
final class ProjectActions {

	private final Shell shell;
	private final ProjectSession session;

	ProjectActions(Shell shell, ProjectSession session) {
		this.shell = shell;
		this.session = session;
	}

	void rename() {
		String name = session.project().getName();
		InputDialog dialog = new InputDialog(shell, "Rename project", "The project's new name. Its open documents and maps are opened again; "
				+ "what was done before can't be undone afterwards.", name, wanted -> wrong(name, wanted));
		if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(name))
			ProjectMoves.rename(session, dialog.getValue().strip(), this::failed);
	}

	/** What is wrong with a name; null: nothing. */
	private static String wrong(String name, String wanted) {
		IStatus valid = ResourcesPlugin.getWorkspace().validateName(wanted.strip(), IResource.PROJECT);
		if (!valid.isOK())
			return valid.getMessage();
		boolean taken = !wanted.strip().equals(name) && ResourcesPlugin.getWorkspace().getRoot().getProject(wanted.strip()).exists();
		return taken ? "There is a project of that name" : null;
	}

	void delete() {
		String name = session.project().getName();
		MessageDialogWithToggle dialog = new MessageDialogWithToggle(shell, "Delete project", null,
				"Take \u201c" + name + "\u201d out of Warrant?\n\nIts folder stays where it is, with documents, decisions and maps, unless you choose otherwise: "
						+ "File \u203a Open Folder as Project brings it back.\n\n" + session.project().getLocation().toOSString(),
				MessageDialog.QUESTION, new String[] { "Delete", IDialogConstants.CANCEL_LABEL }, 1,
				"Delete the folder from the disk, too (can't be undone)", false);
		if (dialog.open() == IDialogConstants.INTERNAL_ID)
			ProjectMoves.delete(session, dialog.getToggleState(), this::failed);
	}

	private void failed(IOException why) {
		MessageDialog.openError(shell, "Not done", why.getMessage());
	}
}

package warrant.ui.projects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

import warrant.ui.session.CorpusProjects;

/** Asks for a name and makes an empty project in the workspace. */
public final class NewProjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), "New project",
				"A project holds documents, what you decide about them, and your argument maps.\n\nName:", "", NewProjectHandler::wrong);
		if (dialog.open() == Window.OK)
			create(dialog.getValue().strip());
		return null;
	}

	static void create(String name) {
		ProjectJob.run("Making " + name, () -> CorpusProjects.create(name), session -> {
		});
	}

	/** What is wrong with a name; null when nothing is. */
	static String wrong(String name) {
		if (name.isBlank())
			return "";
		IStatus status = ResourcesPlugin.getWorkspace().validateName(name.strip(), IResource.PROJECT);
		if (!status.isOK())
			return status.getMessage();
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name.strip()).exists() ? "There is a project of that name already." : null;
	}
}

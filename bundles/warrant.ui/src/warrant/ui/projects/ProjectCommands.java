package warrant.ui.projects;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands about projects, by id. */
public final class ProjectCommands {

	public static final String OPEN_SAMPLE = "warrant.ui.openSample";
	public static final String NEW_PROJECT = "warrant.ui.newProject";
	public static final String OPEN_FOLDER = "warrant.ui.openFolder";
	public static final String IMPORT = "warrant.ui.import";
	public static final String NEW_MAP = "warrant.ui.newMap";
	public static final String REPORT = "warrant.ui.report";

	private ProjectCommands() {
	}

	/** Runs one as its menu item does. */
	public static void run(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			MessageDialog.openError(null, "Warrant", "That can't be done now: " + e.getMessage());
		}
	}
}

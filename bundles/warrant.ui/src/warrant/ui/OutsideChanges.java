package warrant.ui;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What to do when a file was changed by somebody else: asks; nothing is overwritten before. */
final class OutsideChanges {

	private OutsideChanges() {
	}

	static void ask(ProjectSession session, List<SavedModel> changed) {
		for (SavedModel model : List.copyOf(changed)) {
			Shell shell = Display.getDefault().getActiveShell();
			int answer = MessageDialog.open(MessageDialog.QUESTION, shell, "Changed outside",
					model.file().getFileName() + " was changed by another program since you opened it, and you have changed it here.\n\n"
							+ "Load the other version (what you changed here is lost), or keep yours (the other version is overwritten)?",
					0, "Load the other version", "Keep mine");
			apply(session, model, answer == 0);
		}
	}

	private static void apply(ProjectSession session, SavedModel model, boolean load) {
		try {
			if (load)
				session.reload(model);
			else {
				model.keepMine();
				session.save();
			}
		} catch (IOException e) {
			MessageDialog.openError(Display.getDefault().getActiveShell(), "Can't be loaded", e.getMessage());
		}
	}

	/** Loads again what was changed outside and not here. */
	static void notice(ProjectSession session) {
		for (SavedModel model : List.copyOf(session.models()))
			try {
				if (!model.isUnsaved() && model.changedOutside() && java.nio.file.Files.exists(model.file()))
					session.reload(model);
			} catch (IOException e) {
				MessageDialog.openError(Display.getDefault().getActiveShell(), "Can't be loaded",
						e.getMessage() + "\n\nWhat you see is the version before.");
			}
	}
}

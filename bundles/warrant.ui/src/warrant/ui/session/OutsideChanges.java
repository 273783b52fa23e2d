package warrant.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

/** What to do when files were changed by somebody else: asks; nothing is loaded or overwritten before. On the UI thread. */
final class OutsideChanges {

	static final String TITLE = "Changed outside";
	static final String LOAD = "Load the other version";

	/** Names beyond these are not listed. */
	private static final int MOST = 10;

	private OutsideChanges() {
	}

	/** For files that could not be saved, since somebody else has changed them meanwhile. */
	static void ask(ProjectSession session, List<SavedModel> changed) {
		List<SavedModel> fresh = changed.stream().filter(model -> !model.isInQuestion()).toList();
		if (!fresh.isEmpty())
			ask(session, fresh, "and you have changed them here.", "what you changed here is lost");
	}

	/** For files that somebody else has changed and nobody has changed here: after a pull by git, say. */
	static void notice(ProjectSession session) {
		List<SavedModel> changed = new ArrayList<>();
		for (SavedModel model : session.models())
			if (!model.isUnsaved() && !model.isInQuestion() && isChanged(model))
				changed.add(model);
		if (!changed.isEmpty())
			ask(session, changed, "while they are open here.", "what you did here can't be undone any more");
	}

	private static boolean isChanged(SavedModel model) {
		try {
			return Files.exists(model.file()) && model.changedOutside();
		} catch (IOException e) {
			// Who can't read it now is told so when it is loaded or saved.
			return false;
		}
	}

	private static void ask(ProjectSession session, List<SavedModel> changed, String here, String loss) {
		String names = changed.stream().limit(MOST).map(model -> model.file().getFileName().toString()).collect(Collectors.joining("\n"));
		String more = changed.size() > MOST ? "\nand " + (changed.size() - MOST) + " more" : "";
		changed.forEach(model -> model.setInQuestion(true));
		int answer = MessageDialog.open(MessageDialog.QUESTION, Display.getDefault().getActiveShell(), TITLE,
				"Another program has changed these files since you opened them, " + here + "\n\n" + names + more
						+ "\n\nLoad the other version (" + loss + "), or keep yours (the other version is overwritten)?",
				0, LOAD, "Keep mine");
		changed.forEach(model -> model.setInQuestion(false));
		changed.forEach(model -> apply(session, model, answer == 0));
	}

	private static void apply(ProjectSession session, SavedModel model, boolean load) {
		try {
			if (load) {
				session.reload(model);
			} else {
				model.keepMine();
				session.save();
			}
		} catch (IOException e) {
			MessageDialog.openError(Display.getDefault().getActiveShell(), "Can't be loaded",
					e.getMessage() + "\n\nWhat you see is the version before.");
		}
	}
}

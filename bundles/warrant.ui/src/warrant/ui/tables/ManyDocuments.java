package warrant.ui.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

import warrant.corpus.EditableDocument;
import warrant.ui.session.Background;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionDocument;

/** Gets documents ready to be edited together: those nobody has open are read by a job. */
public final class ManyDocuments {

	private ManyDocuments() {
	}

	/** @param then told on the UI thread; at once where all were read before */
	public static void with(ProjectSession session, List<String> names, Consumer<List<SessionDocument>> then) {
		List<String> unread = names.stream().filter(name -> session.document(name).isEmpty()).toList();
		Runnable go = () -> then.accept(names.stream().map(name -> session.document(name).orElseThrow()).toList());
		if (unread.isEmpty()) {
			go.run();
			return;
		}
		Background.run("Reading " + unread.size() + " documents", () -> read(session, unread), read -> {
			read.forEach(session::opened);
			go.run();
		}, failed -> MessageDialog.openError(Display.getCurrent().getActiveShell(), "Can't be read", failed.getMessage()));
	}

	private static List<EditableDocument> read(ProjectSession session, List<String> names) throws IOException {
		List<EditableDocument> read = new ArrayList<>();
		for (String name : names)
			read.add(session.corpus().read(name));
		return read;
	}
}

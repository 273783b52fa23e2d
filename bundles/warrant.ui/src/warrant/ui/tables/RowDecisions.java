package warrant.ui.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import warrant.corpus.EditableDocument;
import warrant.corpus.editing.Coding;
import warrant.corpus.tables.PassageRow;
import warrant.ui.Background;
import warrant.ui.ProjectSession;
import warrant.ui.SessionDocument;

/** Decides on rows of many documents at once: documents nobody has open are read by a job, then everything is one step that can be undone. */
public final class RowDecisions {

	private final ProjectSession session;
	private final Shell shell;

	public RowDecisions(ProjectSession session, Shell shell) {
		this.session = session;
		this.shell = shell;
	}

	/** @param label of the step @param decision told an id that is a suggestion or annotation of the document */
	public void decide(String label, List<? extends PassageRow> rows, BiConsumer<Coding, String> decision) {
		Map<String, List<String>> ids = new LinkedHashMap<>();
		for (PassageRow row : rows)
			ids.computeIfAbsent(row.source().document(), name -> new ArrayList<>()).add(row.id());
		with(new ArrayList<>(ids.keySet()), documents -> {
			List<EObject> roots = new ArrayList<>(documents.stream().map(SessionDocument::annotations).toList());
			roots.add(session.actors());
			session.edit(label, () -> documents.forEach(document -> decide(document, ids.get(document.name()), decision)), roots);
		});
	}

	private void decide(SessionDocument document, List<String> ids, BiConsumer<Coding, String> decision) {
		Coding coding = new Coding(document.base(), document.annotations(), session.actors(), session.coder());
		ids.forEach(id -> decision.accept(coding, id));
	}

	/** Reads what is not read yet, then goes on on the UI thread. */
	public void with(List<String> names, java.util.function.Consumer<List<SessionDocument>> then) {
		List<String> unread = names.stream().filter(name -> session.document(name).isEmpty()).toList();
		Runnable go = () -> then.accept(names.stream().map(name -> session.document(name).orElseThrow()).toList());
		if (unread.isEmpty()) {
			go.run();
			return;
		}
		Background.run("Reading " + unread.size() + " documents", () -> read(unread), read -> {
			read.forEach(session::opened);
			go.run();
		}, failed -> MessageDialog.openError(shell, "Can't be read", failed.getMessage()));
	}

	private List<EditableDocument> read(List<String> names) throws IOException {
		List<EditableDocument> read = new ArrayList<>();
		for (String name : names)
			read.add(session.corpus().read(name));
		return read;
	}
}

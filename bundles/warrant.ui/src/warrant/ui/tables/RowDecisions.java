package warrant.ui.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

import warrant.corpus.editing.Coding;
import warrant.corpus.tables.PassageRow;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionDocument;

/** Decides on rows of many documents at once: documents nobody has open are read by a job, then everything is one step that can be undone. */
public final class RowDecisions {

	private final ProjectSession session;

	public RowDecisions(ProjectSession session) {
		this.session = session;
	}

	/** @param label of the step @param decision told an id that is a suggestion or annotation of the document */
	public void decide(String label, List<? extends PassageRow> rows, BiConsumer<Coding, String> decision) {
		Map<String, List<String>> ids = new LinkedHashMap<>();
		for (PassageRow row : rows)
			ids.computeIfAbsent(row.source().document(), name -> new ArrayList<>()).add(row.id());
		ManyDocuments.with(session, new ArrayList<>(ids.keySet()), documents -> {
			List<EObject> roots = new ArrayList<>(documents.stream().map(SessionDocument::annotations).toList());
			roots.add(session.actors());
			session.edit(label, () -> documents.forEach(document -> decide(document, ids.get(document.name()), decision)), roots);
		});
	}

	private void decide(SessionDocument document, List<String> ids, BiConsumer<Coding, String> decision) {
		Coding coding = new Coding(document.base(), document.annotations(), session.actors(), session.coder());
		ids.forEach(id -> decision.accept(coding, id));
	}
}

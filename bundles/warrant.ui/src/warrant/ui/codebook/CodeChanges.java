package warrant.ui.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import warrant.annotation.Code;
import warrant.annotation.Codebooks;
import warrant.corpus.editing.CodebookEdits;
import warrant.corpus.editing.Coding;
import warrant.corpus.editing.Recoding;
import warrant.corpus.tables.CodedRow;
import warrant.ui.session.Passage;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionDocument;
import warrant.ui.tables.ManyDocuments;

/** Changes codes, and what is coded with them in all documents: each change is one step that can be undone. */
public final class CodeChanges {

	private final ProjectSession session;

	public CodeChanges(ProjectSession session) {
		this.session = session;
	}

	/** @return id of the new code */
	public String create(Optional<Code> parent, String name) {
		String[] id = new String[1];
		change("New code", edits -> id[0] = edits.create(parent, name).getId());
		return id[0];
	}

	/** Changes nothing but the codebook. A refusal must come before the first change. */
	public void change(String label, Consumer<CodebookEdits> change) {
		RuntimeException[] refused = new RuntimeException[1];
		session.edit(label, () -> {
			try {
				change.accept(new CodebookEdits(session.codebook()));
			} catch (IllegalArgumentException e) {
				refused[0] = e;
			}
		}, session.codebook());
		if (refused[0] != null)
			throw refused[0];
	}

	/** One code of several, on everything that has one of them. */
	public void merge(List<Code> parts, Code into) {
		List<String> gone = parts.stream().filter(code -> code != into).map(Code::getId).toList();
		withCoded(gone, documents -> change("Merge into " + into.getName(), documents, edits -> {
			edits.merge(parts, into);
			documents.forEach(document -> new Recoding(document.annotations()).all(gone, Optional.of(into.getId())));
		}));
	}

	/** A code beside another, for some of what the other is on. */
	public void split(Code code, String name, List<CodedRow> rows) {
		Map<String, List<String>> ids = byDocument(rows);
		ManyDocuments.with(session, List.copyOf(ids.keySet()), documents -> change("Split " + code.getName(), documents, edits -> {
			Code part = edits.split(code, name);
			documents.forEach(document -> new Recoding(document.annotations()).some(ids.get(document.name()), List.of(code.getId()),
					Optional.of(part.getId())));
		}));
	}

	/** Takes the code off everything, and out of the codebook with those below it. */
	public void delete(List<Code> codes) {
		Set<String> ids = new LinkedHashSet<>();
		for (Code code : codes) {
			ids.add(code.getId());
			code.eAllContents().forEachRemaining(below -> {
				if (below instanceof Code child)
					ids.add(child.getId());
			});
		}
		String label = codes.size() == 1 ? "Delete " + codes.getFirst().getName() : "Delete " + codes.size() + " codes";
		withCoded(ids, documents -> change(label, documents, edits -> {
			codes.stream().filter(code -> Codebooks.find(session.codebook(), code.getId()).isPresent()).forEach(edits::delete);
			documents.forEach(document -> new Recoding(document.annotations()).all(ids, Optional.empty()));
		}));
	}

	/** Puts one code in the place of another on some of what has it. @param to empty: takes it off */
	public void recode(List<CodedRow> rows, Code from, Optional<Code> to) {
		Map<String, List<String>> ids = byDocument(rows);
		String label = to.map(code -> "Recode to " + code.getName()).orElse("Take off " + from.getName());
		ManyDocuments.with(session, List.copyOf(ids.keySet()), documents -> change(label, documents, edits -> documents
				.forEach(document -> new Recoding(document.annotations()).some(ids.get(document.name()), List.of(from.getId()), to.map(Code::getId)))));
	}

	/** Puts a code on words. */
	public void code(List<Passage> passages, Code code) {
		List<String> names = passages.stream().map(Passage::document).distinct().toList();
		ManyDocuments.with(session, names, documents -> change("Code as " + code.getName(), documents, edits -> {
			for (SessionDocument document : documents) {
				Coding coding = new Coding(document.base(), document.annotations(), session.actors(), session.coder());
				passages.stream().filter(passage -> passage.document().equals(document.name()))
						.forEach(passage -> coding.code(passage.span(), code.getId()));
			}
		}));
	}

	private static Map<String, List<String>> byDocument(List<CodedRow> rows) {
		Map<String, List<String>> ids = new LinkedHashMap<>();
		rows.forEach(row -> ids.computeIfAbsent(row.source().document(), name -> new ArrayList<>()).add(row.id()));
		return ids;
	}

	/** With the documents that have something coded so. */
	private void withCoded(Collection<String> codes, Consumer<List<SessionDocument>> then) {
		List<String> names = session.rows().all().stream()
				.filter(rows -> rows.coded().stream().anyMatch(row -> row.codes().stream().anyMatch(codes::contains)))
				.map(rows -> rows.source().document()).toList();
		ManyDocuments.with(session, names, then);
	}

	private void change(String label, List<SessionDocument> documents, Consumer<CodebookEdits> change) {
		List<EObject> roots = new ArrayList<>(documents.stream().map(SessionDocument::annotations).toList());
		roots.add(session.codebook());
		session.edit(label, () -> change.accept(new CodebookEdits(session.codebook())), roots);
	}
}

package warrant.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import warrant.annotation.AnnotationFactory;
import warrant.annotation.Code;
import warrant.annotation.Codebooks;
import warrant.corpus.EditableDocument;
import warrant.corpus.editing.Coding;
import warrant.index.SearchHit;
import warrant.index.SearchRequest;
import warrant.text.Span;
import warrant.ui.document.ChooseDialog;
import warrant.ui.session.Background;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionDocument;

/** Puts a code on hits, whichever documents they are in; one step that can be undone. */
final class CodeHits {

	private final ProjectSession session;
	private final Shell shell;

	CodeHits(ProjectSession session, Shell shell) {
		this.session = session;
		this.shell = shell;
	}

	/** Asks which code; a new one where there is none yet. */
	void ask(List<SearchHit> hits) {
		List<Code> codes = Codebooks.all(session.codebook());
		if (!codes.isEmpty()) {
			new ChooseDialog<>(shell, "Code " + hits.size() + " Hits", "code", codes, Code::getName).open().ifPresent(code -> code(hits, code.getId(), Optional.empty()));
			return;
		}
		InputDialog dialog = new InputDialog(shell, "Code " + hits.size() + " Hits", "The codebook is empty. Name its first code:", "",
				text -> text.isBlank() ? "" : null);
		if (dialog.open() == Window.OK)
			code(hits, UUID.randomUUID().toString(), Optional.of(dialog.getValue().strip()));
	}

	/** The same for everything that a question finds, up to what the index gives at most. */
	void askForAll(Question question) {
		Background.run("Searching", () -> session.corpus().search(question.request(SearchRequest.MOST).narrowing()).hits(), this::ask,
				failed -> MessageDialog.openError(shell, "Coding", failed.getMessage()));
	}

	/** @param name of a code to be made; empty where there is one of that id */
	void code(List<SearchHit> hits, String code, Optional<String> name) {
		Map<String, List<Span>> spans = new LinkedHashMap<>();
		hits.forEach(hit -> spans.computeIfAbsent(hit.document(), document -> new ArrayList<>()).add(hit.span()));
		Background.run("Coding " + hits.size() + " hits", () -> read(List.copyOf(spans.keySet())), read -> code(read, spans, code, name),
				failed -> MessageDialog.openError(shell, "Coding", failed.getMessage()));
	}

	private List<EditableDocument> read(List<String> names) throws IOException {
		List<EditableDocument> read = new ArrayList<>();
		for (String name : names)
			read.add(session.corpus().read(name));
		return read;
	}

	private void code(List<EditableDocument> read, Map<String, List<Span>> spans, String code, Optional<String> name) {
		List<SessionDocument> documents = read.stream().map(session::opened).toList();
		Set<EObject> roots = new LinkedHashSet<>(Set.of(session.codebook(), session.actors()));
		documents.forEach(document -> roots.add(document.annotations()));
		int count = spans.values().stream().mapToInt(List::size).sum();
		session.edit("Code " + count + " hits", () -> {
			name.ifPresent(called -> session.codebook().getCodes().add(made(code, called)));
			documents.forEach(document -> code(document, spans.get(document.name()), code));
		}, roots);
	}

	private static Code made(String id, String name) {
		Code code = AnnotationFactory.eINSTANCE.createCode();
		code.setId(id);
		code.setName(name);
		return code;
	}

	private void code(SessionDocument document, List<Span> spans, String code) {
		Coding coding = new Coding(document.base(), document.annotations(), session.actors(), session.coder());
		for (Span span : spans)
			if (span.length() > 0 && span.end() <= document.document().text().length())
				coding.code(span, code);
	}
}

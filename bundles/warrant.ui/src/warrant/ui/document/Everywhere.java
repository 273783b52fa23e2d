package warrant.ui.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;

import warrant.corpus.EditableDocument;
import warrant.corpus.OpenProject;
import warrant.corpus.editing.Coding;
import warrant.corpus.editing.MarkType;
import warrant.text.Span;
import warrant.ui.session.Background;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionDocument;

/** Makes one decision about all places of the corpus that have the same words; one step that can be undone. */
final class Everywhere {

	private final ProjectSession session;
	private final CodedItem item;
	private final String words;

	Everywhere(SessionDocument document, CodedItem item) {
		this.session = document.session();
		this.item = item;
		this.words = item.span().of(document.document().text());
	}

	/** Looks through the corpus in a job, then asks, then marks. */
	void apply() {
		OpenProject corpus = session.corpus();
		List<String> names = session.summaries().stream().map(summary -> summary.name()).toList();
		Background.run("Looking for \u201c" + words + "\u201d", () -> holding(corpus, names), this::ask,
				failed -> MessageDialog.openError(null, "Everywhere", failed.getMessage()));
	}

	private List<EditableDocument> holding(OpenProject corpus, List<String> names) throws IOException {
		List<EditableDocument> found = new ArrayList<>();
		for (String name : names) {
			EditableDocument document = corpus.read(name);
			if (document.document().text().contains(words))
				found.add(document);
		}
		return found;
	}

	private void ask(List<EditableDocument> found) {
		List<SessionDocument> documents = found.stream().map(session::opened).toList();
		int places = documents.stream().mapToInt(document -> places(document).size()).sum();
		if (places == 0)
			MessageDialog.openInformation(null, "Everywhere", "These words stand nowhere else unmarked.");
		else if (MessageDialog.openConfirm(null, "Everywhere", "Mark \u201c" + words + "\u201d as " + item.kind().label() + " in " + places
				+ " more places of " + documents.size() + " documents?"))
			mark(documents);
	}

	/** Where the words stand and are not decided as this yet. */
	private List<Span> places(SessionDocument document) {
		CodedItems items = new CodedItems(document);
		String text = document.document().text();
		List<Span> places = new ArrayList<>();
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
			Span span = new Span(at, at + words.length());
			if (items.over(span, item.kind()).filter(known -> !known.suggested()).isEmpty())
				places.add(span);
		}
		return places;
	}

	void mark(List<SessionDocument> documents) {
		Set<EObject> roots = new LinkedHashSet<>();
		roots.add(session.actors());
		documents.forEach(document -> roots.add(document.annotations()));
		session.edit("Mark everywhere", () -> documents.forEach(this::mark), roots);
	}

	private void mark(SessionDocument document) {
		CodedItems items = new CodedItems(document);
		Coding coding = new Coding(document.base(), document.annotations(), session.actors(), session.coder());
		for (Span span : places(document)) {
			var known = items.over(span, item.kind());
			if (known.isPresent())
				coding.accept(known.get().id());
			else
				coding.mark(span, MarkType.valueOf(item.kind() == PassageKind.CODING ? "CLAIM" : item.kind().name()));
		}
	}
}

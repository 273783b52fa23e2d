package warrant.ui.session;

import org.eclipse.emf.ecore.util.EcoreUtil;

import warrant.annotation.ActorRegister;
import warrant.annotation.Annotations;
import warrant.annotation.DocumentAnnotations;
import warrant.corpus.EditableDocument;
import warrant.corpus.OpenProject;
import warrant.extraction.Extraction;
import warrant.text.Document;

/** A document somebody looks at: its text, the suggestions, and the annotations that edits go into. On the UI thread only. */
public final class SessionDocument {

	private final ProjectSession session;
	private final EditableDocument base;
	private DocumentAnnotations annotations;
	private Extraction merged;

	SessionDocument(ProjectSession session, EditableDocument base) {
		this.session = session;
		this.base = base;
		this.annotations = base.decided().orElseGet(() -> Annotations.create(base.id(), base.name(), base.document().text()));
	}

	public ProjectSession session() {
		return session;
	}

	public EditableDocument base() {
		return base;
	}

	public String name() {
		return base.name();
	}

	public Document document() {
		return base.document();
	}

	/** What people decided; edits go through {@link ProjectSession#edit}. */
	public DocumentAnnotations annotations() {
		return annotations;
	}

	/** The suggestions with the decisions over them, as of now. */
	public Extraction merged() {
		if (merged == null)
			merged = OpenProject.merged(base, annotations, session.actors());
		return merged;
	}

	/** Whether {@link #merged} answers at once. */
	public boolean isMerged() {
		return merged != null;
	}

	/** What {@link #merged} depends on, as of now: a job can take its time with it. */
	public Snapshot snapshot() {
		return new Snapshot(base, EcoreUtil.copy(annotations), EcoreUtil.copy(session.actors()));
	}

	/** Copies that nobody edits. */
	public record Snapshot(EditableDocument base, DocumentAnnotations annotations, ActorRegister actors) {

		/** In any thread. */
		public Extraction merged() {
			return OpenProject.merged(base, annotations, actors);
		}
	}

	/** Takes what a job made of a snapshot, where nothing was edited since. */
	public void take(Extraction ofSnapshot) {
		merged = ofSnapshot;
	}

	void forget() {
		merged = null;
	}

	void replace(DocumentAnnotations other) {
		annotations = other;
		merged = null;
	}
}

package warrant.ui.tables;

import java.util.Optional;

import warrant.corpus.tables.PassageRow;
import warrant.ui.session.Passage;

/** How much of a project a table shows. */
public enum Scope {
	SPAN("Words"), DOCUMENT("Document"), PROJECT("Project");

	private final String label;

	Scope(String label) {
		this.label = label;
	}

	public String label() {
		return label;
	}

	/** @param passage that was pointed at last */
	boolean holds(PassageRow row, Optional<Passage> passage) {
		return this != SPAN || passage
				.map(at -> at.document().equals(row.source().document()) && (at.span().overlaps(row.span()) || at.span().equals(row.span())))
				.orElse(false);
	}
}

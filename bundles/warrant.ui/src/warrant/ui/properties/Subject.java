package warrant.ui.properties;

import warrant.corpus.tables.ActorSummary;
import warrant.ui.session.Passage;
import warrant.ui.session.ProjectSession;

/** What properties are shown of. */
sealed interface Subject {

	ProjectSession session();

	/** Words in a document. */
	record Words(Passage passage) implements Subject {
		@Override
		public ProjectSession session() {
			return passage.session();
		}
	}

	/** A whole document. */
	record WholeDocument(ProjectSession session, String name) implements Subject {
	}

	/** Somebody. */
	record Somebody(ProjectSession session, ActorSummary actor) implements Subject {
	}
}

package warrant.ui.codebook;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;

import warrant.ui.session.Passage;

/**
 * A memo as the list of all shows it.
 *
 * @param about what it is a note on, in words
 * @param where it lies: title of a document or map; empty for what a project has one of
 * @param coder empty where nobody signed
 * @param time ISO 8601 instant, or empty
 */
record MemoItem(Kind kind, String about, String text, String where, String coder, String time, Place place) {

	/** What memos are written on. */
	enum Kind {
		PASSAGE("Words", "quote"), DOCUMENT("Document", "document"), CODE("Code", "code"), ACTOR("Actor", "actor"), NODE("Node", "map");

		private final String label;
		private final String icon;

		Kind(String label, String icon) {
			this.label = label;
			this.icon = icon;
		}

		String label() {
			return label;
		}

		String icon() {
			return icon;
		}
	}

	/** How to get at it again. */
	sealed interface Place {

		/** By which it is known again. */
		String key();
	}

	/** In the annotations of a document. @param passage empty: on the document */
	record InDocument(String document, String memo, Optional<Passage> passage) implements Place {
		@Override
		public String key() {
			return memo;
		}
	}

	/** In the codebook or the register of actors. @param owner id of the code or actor */
	record Shared(EObject root, String memo, String owner) implements Place {
		@Override
		public String key() {
			return memo;
		}
	}

	/** On a node of a map. */
	record OnNode(IFile map, String node) implements Place {
		@Override
		public String key() {
			return map.getName() + node;
		}
	}

	/** The day it was written. */
	String day() {
		return time.length() >= 10 ? time.substring(0, 10) : "";
	}
}

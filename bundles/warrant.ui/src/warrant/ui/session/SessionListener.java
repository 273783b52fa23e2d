package warrant.ui.session;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;


/** Told on the UI thread what became of an open project. */
public interface SessionListener {

	/** Done, undone or redone. @param roots the models it touched: annotations of documents, maps, codebook, actors, register */
	default void edited(Set<EObject> roots) {
		// not everybody cares
	}

	/** The list of documents, or what is suggested about them, was read again. */
	default void corpusRead() {
		// not everybody cares
	}

	/** Something was saved, or is waiting to be. */
	default void saved() {
		// not everybody cares
	}

	/** A model was loaded again after a change from outside. */
	default void reloaded(EObject before, EObject now) {
		// not everybody cares
	}

	/** The analyst looks at words, in whichever part: the others follow. Parts hand passages to each other by drag and drop as well, as a {@code LocalSelectionTransfer}. */
	default void pointedAt(Passage passage) {
		// not everybody cares
	}

	default void closed() {
		// not everybody cares
	}
}

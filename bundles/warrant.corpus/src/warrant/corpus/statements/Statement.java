package warrant.corpus.statements;

import java.util.Optional;

import warrant.extraction.Meaning;

/**
 * What a passage says, for telling whether another says the same.
 *
 * @param id of the annotation or suggestion: what hand splits and merges name
 * @param text on one line
 * @param meaning of its sentence; empty where no encoder read it or the sentence says more than this
 */
public record Statement(String id, String text, ContentWords words, Optional<Meaning> meaning) {

	/** With the words of its text. */
	public static Statement of(String id, String text, Optional<Meaning> meaning) {
		return new Statement(id, text, ContentWords.of(text), meaning);
	}
}

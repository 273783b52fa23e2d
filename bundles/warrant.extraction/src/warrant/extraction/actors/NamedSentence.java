package warrant.extraction.actors;

import java.util.List;

/**
 * A sentence of a data set with its gold names.
 *
 * @param words the file's own tokens
 * @param names sorted, not overlapping
 * @param opensDocument whether a new document starts here
 */
public record NamedSentence(List<String> words, List<Name> names, boolean opensDocument) {

	public NamedSentence {
		words = List.copyOf(words);
		names = List.copyOf(names);
	}
}

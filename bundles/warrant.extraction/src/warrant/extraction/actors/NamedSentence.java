package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence of a data set with its gold names.
 *
 * @param words the file's own tokens
 * @param names sorted, not overlapping
 * @param opensDocument whether a new document starts here
 */
public record NamedSentence(List<String> words, List<Name> names, boolean opensDocument) {

	private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "de", "al", "-", "'s");
	private static final Set<String> PRONOUNS = Set.of("He", "She", "They", "We", "It", "You", "His", "Her", "Their", "Our", "Its", "Who", "Those", "All");

	public NamedSentence {
		words = List.copyOf(words);
		names = List.copyOf(names);
	}

	/**
	 * The same sentence with proper names only, for data whose mentions include pronouns and common nouns (re3d): articles are cut off, and what
	 * has a word in small letters, other than "of" and its like, is no name.
	 */
	NamedSentence withoutNominals() {
		List<Name> proper = new ArrayList<>();
		for (Name name : names) {
			int start = words.get(name.start()).equalsIgnoreCase("the") ? name.start() + 1 : name.start();
			boolean named = start < name.end() && isCapital(start) && isCapital(name.end() - 1);
			for (int i = start; i < name.end(); i++)
				named &= isCapital(i) || SMALL.contains(words.get(i));
			if (named && !words.get(start).equals("I") && !PRONOUNS.contains(words.get(start)))
				proper.add(new Name(start, name.end(), name.type()));
		}
		return new NamedSentence(words, proper, opensDocument);
	}

	private boolean isCapital(int i) {
		return Character.isUpperCase(words.get(i).charAt(0));
	}
}

package warrant.extraction.components;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.extraction.language.Token;

/**
 * Recognises by its form what op-eds say besides arguing: short asides, the writer's own feelings, words about a person, what somebody has done,
 * and words that lead the reader's eye. Comments to an authority, of which the models have learned, have few of them. The weights are rounded from a
 * fit on the gold op-eds and 143 sentences of real ones.
 */
final class Aside {

	private static final int SHORT = 5;
	private static final Set<String> MODALS = Set.of("must", "should", "shall", "ought", "can", "could", "would", "will", "may", "might", "cannot",
			"need", "needs");
	private static final Set<String> WEIGHING = Set.of("not", "never", "no", "only", "too", "enough", "better", "worse", "more", "most", "less", "than");
	/** "Look at what it led to" asks nobody to do anything. */
	private static final Set<String> POINTING = Set.of("look", "compare", "consider", "notice", "note", "imagine", "suppose", "picture", "remember",
			"recall", "think", "see", "listen", "mind", "mark", "observe", "watch");
	private static final Set<String> OPENERS = Set.of("now", "but", "and", "so", "well", "just", "then", ",");

	private final List<String> words;
	private final List<Token> tokens;

	Aside(List<Token> tokens) {
		this.tokens = tokens;
		words = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
	}

	/** How much less likely it claims something, in log odds, 0 or more. */
	double claimsLess() {
		return (isShort() ? 0.6 : 0) + (!opens("i") ? 0 : isPlain() ? 1 : 0.4) + (isPerfect() ? 0.7 : 0);
	}

	/** How much of the likelihood is left that it gives a reason: 1 where it has nothing of an aside. */
	double reasonsLeft() {
		boolean person = (opens("he") || opens("she") || opens("his") || opens("her")) && isPlain();
		return (isShort() ? 0.6 : 1) * (opens("i") ? 0.6 : 1) * (person ? 0.4 : 1);
	}

	/** Whether it only tells the reader where to look. */
	boolean points() {
		int first = 0;
		while (first < words.size() - 1 && OPENERS.contains(words.get(first)))
			first++;
		return POINTING.contains(words.get(first)) && tokens.get(first).is("VERB") && (first + 1 == words.size() || !tokens.get(first + 1).is("VERB", "AUX"));
	}

	private boolean isShort() {
		return words.size() <= SHORT;
	}

	private boolean opens(String word) {
		return words.getFirst().equals(word) || words.size() > 1 && words.get(1).equals(word);
	}

	/** Neither a modal nor a word that weighs. */
	private boolean isPlain() {
		return words.stream().noneMatch(word -> MODALS.contains(word) || WEIGHING.contains(word) || word.endsWith("n't"));
	}

	/** "Beijing has made clear", but not "has to make". */
	private boolean isPerfect() {
		for (int i = 0; i + 1 < words.size(); i++)
			if (Set.of("have", "has", "'ve").contains(words.get(i)) && !words.get(i + 1).equals("to"))
				for (int j = i + 1; j < Math.min(words.size(), i + 4); j++)
					if (tokens.get(j).is("VERB"))
						return true;
		return false;
	}
}

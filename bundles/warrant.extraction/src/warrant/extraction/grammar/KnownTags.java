package warrant.extraction.grammar;

import java.util.Set;

/** Mends tags of closed-class words: the tagger takes "ought" for a noun, "critics" for a verb and a sentence's first "Nor" for a name. */
final class KnownTags {

	private static final Set<String> MODALS = Set.of("must", "should", "ought", "would", "could", "shall", "can't", "cannot", "shouldn't",
			"mustn't", "won't", "wouldn't", "couldn't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't",
			"hadn't", "oughtn't", "needn't");
	private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "nor");
	private static final Set<String> SUBORDINATORS = Set.of("if", "unless", "because", "although", "though", "while", "whereas", "whether",
			"until", "lest");

	private static final Set<String> NOUNS = Set.of("critics", "sceptics", "skeptics", "opponents", "supporters", "proponents", "defenders", "realists");

	private KnownTags() {
	}

	static String of(String lower, String tag) {
		if (MODALS.contains(lower))
			return "AUX";
		if (CONJUNCTIONS.contains(lower))
			return "CCONJ";
		if (SUBORDINATORS.contains(lower))
			return "SCONJ";
		return NOUNS.contains(lower) ? "NOUN" : tag;
	}
}

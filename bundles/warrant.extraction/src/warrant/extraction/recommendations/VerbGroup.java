package warrant.extraction.recommendations;

import java.util.Optional;
import java.util.Set;

import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.Words;

/**
 * What follows "should": negation and adverbs, then the verb.
 *
 * @param at the first word of the action ("be" in a passive)
 * @param perfect "have been", which looks back
 */
record VerbGroup(int at, boolean negated, boolean passive, boolean perfect) {

	private static final Set<String> NEGATIVE = Set.of("not", "never", "n't", "neither", "nor", "hardly", "scarcely");

	/** The verb group from this word on; empty where no bare infinitive comes within a few words. */
	static Optional<VerbGroup> from(Words words, int start) {
		boolean negated = false;
		int i = start;
		for (int steps = 0; steps < 14 && i < words.size(); steps++) {
			if (words.in(i, NEGATIVE) || words.is(i, "no") && words.is(i + 1, "longer"))
				negated = true;
			else if (words.is(i, "on") && words.is(i + 1, "no") && words.is(i + 2, "account"))
				return from(words, i + 3).map(VerbGroup::denied);
			else if (words.is(i, "in") && words.is(i + 1, "turn") || words.is(i, "at") && words.is(i + 1, "last", "once", "least", "length"))
				i++;
			else if (words.is(i, ",", "-") && aside(words, i) > 0)
				i = aside(words, i);
			else if (words.tagged(i, "ADP") && i > start - 1 && inPhrase(words, i) > 0)
				i = inPhrase(words, i);
			else if (!isAdverb(words, i))
				return isVerb(words, i, start) ? Optional.of(at(words, i, negated)) : Optional.empty();
			i++;
		}
		return Optional.empty();
	}

	VerbGroup denied() {
		return new VerbGroup(at, true, passive, perfect);
	}

	private static boolean isAdverb(Words words, int i) {
		return words.tagged(i, "ADV") && !(words.isVerbal(i)) || words.is(i, "also", "therefore", "then", "now", "longer", "at", "least", "first",
				"once", "all", "both", "only", "ever", "simply", "either", "too", "however", "instead");
	}

	/** The tagger often takes a verb for a noun after a modal; whatever is no other form will do. */
	private static boolean isVerb(Words words, int i, int start) {
		return VerbForms.isBase(words.at(i)) && (words.isVerbal(i) || i == start || words.tagged(i, "NOUN", "ADJ", "PROPN", "ADP", "SCONJ"))
				&& !words.isPronoun(i) && !words.tagged(i, "DET");
	}

	/** Last word of "must at the same time be", up to the verb; 0 where no verb comes after it. */
	private static int inPhrase(Words words, int preposition) {
		for (int k = preposition + 2; k < preposition + 6; k++)
			if (words.isVerbal(k))
				return VerbForms.isBase(words.at(k)) && words.isNominal(k - 1) ? k - 1 : 0;
		return 0;
	}

	/** Closing comma of "must, on any reading, act"; 0 where there is none near. */
	private static int aside(Words words, int comma) {
		for (int k = comma + 1; k < comma + 16; k++)
			if (words.at(k).equals(words.at(comma)))
				return k;
		return 0;
	}

	private static VerbGroup at(Words words, int i, boolean negated) {
		boolean perfect = words.is(i, "have") && nextIsParticiple(words, i + 1);
		boolean passive = words.is(i, "be", "get") && nextIsParticiple(words, i + 1) && !(words.is(i, "get") && words.is(i + 1, "used", "started", "involved"));
		return new VerbGroup(i, negated, passive, perfect);
	}

	private static boolean nextIsParticiple(Words words, int from) {
		int i = from;
		while (i < from + 4 && (words.tagged(i, "ADV") || words.is(i, "not", "all", "both")) && !VerbForms.isParticiple(words.at(i)))
			i++;
		return VerbForms.isParticiple(words.at(i)) && !words.tagged(i, "PROPN", "DET");
	}
}

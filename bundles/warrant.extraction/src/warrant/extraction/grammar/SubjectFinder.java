package warrant.extraction.grammar;

import java.util.Optional;
import java.util.Set;

import warrant.extraction.attribution.ReportingVerbs;

/**
 * Finds the subject of a finite verb by walking left from it: over adverbs and asides, over relative clauses and participles, back to where
 * the clause must have begun.
 */
public final class SubjectFinder {

	private static final int FARTHEST = 60;
	private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "where", "when");
	private static final Set<String> FREE_RELATIVES = Set.of("whatever", "whoever", "what", "whichever");
	/** Subjects of their own, which the tagger takes for adverbs: "More must be done". */
	private static final Set<String> AMOUNTS = Set.of("more", "less", "much", "little", "enough");
	private static final Set<String> BETWEEN = Set.of("also", "therefore", "then", "however", "thus", "all", "both", "themselves", "itself",
			"himself", "herself", "ourselves", "now", "too", "surely", "simply", "instead", "certainly", "always", "alone", "never", "not",
			"either", "hence", "accordingly", "today", "first", "only", "at", "least", "really", "still", "indeed", "tonight", "tomorrow");

	private final Words words;

	public SubjectFinder(Words words) {
		this.words = words;
	}

	/** The subject of the finite verb at this word; empty where it has none before it. */
	public Optional<Subject> before(int verb) {
		int last = skipAsides(verb - 1);
		if (last >= 0 && words.in(last, AMOUNTS) && (last == 0 || words.isBreak(last - 1) || words.is(last - 1, ",", "and", "but", "that", "far", "much", "so")))
			return Optional.of(new Subject(new Range(last, last + 1), verb));
		if (last < 0 || !endsPhrase(last))
			return freeRelative(verb, last);
		PhraseWalk walk = new PhraseWalk(words, last);
		int stop = Math.max(0, verb - FARTHEST);
		while (walk.next() >= stop) {
			int at = walk.next();
			int particle = words.tagged(at, "ADV", "ADJ") && isReduced(at - 1) && words.isVerbal(at - 1) ? 1 : 0;
			if (words.isVerbal(at - particle) && (particle > 0 || !walk.takesAsAdjective(at))) {
				int noun = modifiedBy(at - particle);
				if (noun < 0 && words.in(at - 1, FREE_RELATIVES))
					return freeRelative(verb, last);
				if (noun < 0)
					break;
				walk = new PhraseWalk(words, skipAsides(noun));
			} else if (!walk.take())
				break;
		}
		Optional<Subject> found = walk.phrase().map(core -> new Subject(withoutTime(core), verb));
		return found.isPresent() ? found : freeRelative(verb, last);
	}

	/** "Tonight Vietnam must wait" */
	private Range withoutTime(Range core) {
		return core.to() - core.from() > 1 && words.is(core.from(), "today", "tonight", "tomorrow") && words.isCapitalised(core.from() + 1)
				? new Range(core.from() + 1, core.to()) : core;
	}

	private boolean endsPhrase(int last) {
		return words.isNominal(last) || words.tagged(last, "ADJ", "ADV", "DET") || words.isVerbal(last) || words.tagged(last, "ADP", "SYM", "X");
	}

	/** "whatever crosses the border" has a verb but no noun before it. */
	private Optional<Subject> freeRelative(int verb, int last) {
		for (int i = last; i > Math.max(-1, last - 15); i--) {
			if (words.isBreak(i) || words.is(i, ",") || words.isQuote(i))
				break;
			if (words.in(i, FREE_RELATIVES) && i < last)
				return Optional.of(new Subject(new Range(i, last + 1), verb));
		}
		return Optional.empty();
	}

	/** Left over adverbs, ", as it happens," and "(FBM)" to the last word of the phrase. */
	private int skipAsides(int from) {
		int i = from;
		for (int round = 0; round < 4; round++) {
			while (i > 0 && (words.in(i, BETWEEN) || words.tagged(i, "ADV") && !words.isNominal(i)))
				i--;
			if (!words.is(i, ",", ")", "-"))
				return i;
			int open = opening(i);
			if (open <= 0)
				return !words.is(i, ",") ? i : closesRelative(i) ? i - 1 : -1;
			i = open - 1;
		}
		return i;
	}

	/** "Firms that offer none at all, should pay": a comma that only a long subject explains. */
	private boolean closesRelative(int comma) {
		for (int i = comma - 1; i > Math.max(0, comma - 14) && !words.is(i, ",") && !words.isBreak(i); i--)
			if (words.is(i, "who", "which", "that") && words.isNominal(i - 1))
				return true;
		return false;
	}

	private int opening(int close) {
		String wanted = words.is(close, ")") ? "(" : words.at(close);
		for (int i = close - 1; i > Math.max(0, close - 30); i--)
			if (words.at(i).equals(wanted) && (words.is(i, ",", "(") || words.isBreak(i)))
				return i;
		return -1;
	}

	/** The noun that a relative clause, participle or infinitive with this verb belongs to; -1 where the verb is of another clause. */
	private int modifiedBy(int verb) {
		if (words.is(verb - 1, "who", "which", "that") && words.isNominal(verb - 2))
			return verb - 2;
		int noun = words.tagged(verb - 1, "ADV") ? verb - 2 : verb - 1;
		if (words.isNominal(noun) && !words.isPronoun(noun) && isReduced(verb))
			return noun;
		if (words.is(verb - 1, "to") && words.isNominal(verb - 2))
			return verb - 2;
		if (words.isPronoun(verb - 1) && words.isNominal(verb - 2) && !words.isPronoun(verb - 2))
			return verb - 2;
		if (ReportingVerbs.isReporting(words.at(verb)) && verb + 1 < words.size() && words.tagged(verb + 1, "DET", "PROPN", "PRON", "NOUN"))
			return -1;
		boolean aside = VerbForms.isGerund(words.at(verb)) && words.tagged(verb - 1, "SCONJ", "ADP");
		return relativeNoun(aside ? verb - 1 : verb);
	}

	private boolean isReduced(int verb) {
		String word = words.at(verb);
		return (VerbForms.isGerund(word) || VerbForms.isParticiple(word)) && !words.tag(verb).startsWith("AUX")
				&& (VerbForms.isGerund(word) || !ReportingVerbs.isReporting(word));
	}

	private int relativeNoun(int verb) {
		for (int i = verb - 1; i > Math.max(0, verb - 14); i--) {
			if (words.isBreak(i) || words.isQuote(i) || words.tagged(i, "SCONJ") && !words.is(i, "that"))
				return -1;
			if (!words.in(i, RELATIVES))
				continue;
			int noun = words.tagged(i - 1, "ADP") || words.is(i - 1, ",") ? i - 2 : i - 1;
			return words.isNominal(noun) && !(words.is(i, "that") && words.is(i - 1, ",")) ? noun : -1;
		}
		return -1;
	}
}

package warrant.extraction.grammar;

import java.util.Optional;
import java.util.Set;

import warrant.extraction.attribution.ReportingVerbs;

/** A noun phrase growing to the left, word by word. */
final class PhraseWalk {

	private static final Set<String> POSSESSIVES = Set.of("my", "our", "your", "his", "her", "its", "their", "whose");
	private static final Set<String> PREDETERMINERS = Set.of("all", "both", "half", "such", "not", "even", "only");
	private static final Set<String> TIMES = Set.of("year", "month", "week", "winter", "spring", "summer", "autumn", "time", "today", "tomorrow",
			"tonight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

	private final Words words;
	private final int last;
	private int from;
	private int conjunction = -1;

	PhraseWalk(Words words, int last) {
		this.words = words;
		this.last = last;
		from = last + 1;
	}

	int next() {
		return from - 1;
	}

	/** Takes the next word to the left into the phrase, unless the phrase begins after it. */
	boolean take() {
		int at = next();
		if (at < 0 || words.isBreak(at) || words.isQuote(at) || words.tagged(at, "SCONJ") && from <= last)
			return false;
		if (from <= last && begins(from) && !links(at))
			return false;
		if (words.is(at, ","))
			return takeListItem(at);
		if (words.tagged(at, "CCONJ")) {
			conjunction = conjunction < 0 ? at : conjunction;
			from = at;
			return true;
		}
		if (words.is(at, "aside", "away", "out", "off", "apart", "together") && words.tagged(at + 1, "ADP")) {
			from = at;
			return true;
		}
		if (words.tagged(at, "ADV") && !words.tagged(at + 1, "ADJ", "NUM", "DET"))
			return false;
		if (words.tagged(at, "INTJ", "PUNCT") && !words.is(at, "-", "'", "$", "%"))
			return false;
		from = at;
		return true;
	}

	/** "a growing city", "unmanned objects": a participle before its noun. */
	boolean takesAsAdjective(int verb) {
		String word = words.at(verb);
		return from <= last && (VerbForms.isGerund(word) || VerbForms.isParticiple(word)) && (words.isNominal(from) || words.tagged(from, "ADJ"))
				&& !words.isPronoun(from) && !begins(from)
				&& (verb == 0 || words.tagged(verb - 1, "DET", "ADJ", "ADP", "ADV") || words.in(verb - 1, POSSESSIVES));
	}

	/** Whether a noun phrase begins at this word for sure. */
	private boolean begins(int i) {
		return words.tagged(i, "DET") || words.in(i, POSSESSIVES) || words.isPronoun(i);
	}

	/** Whether what stands before a beginning can still belong to the same phrase. */
	private boolean links(int at) {
		return words.tagged(at, "ADP", "CCONJ") || words.is(at, ",") && conjunction >= 0 || words.in(at, PREDETERMINERS)
				|| words.tagged(at, "DET") && !words.isPronoun(from);
	}

	/** "Lisbon, Porto and Setúbal": commas belong to the phrase where an "and" follows and no verb comes before. */
	private boolean takeListItem(int comma) {
		if (conjunction < 0 || words.is(comma + 1, "and", "or", "but"))
			return false;
		int start = comma - 1;
		while (start >= 0 && comma - start < 7 && (words.isNominal(start) && !words.isPronoun(start) || words.tagged(start, "DET", "ADJ")
				|| words.is(start, "in", "of", "from", "at") && words.isNominal(start - 1)) && !words.in(start, TIMES))
			start--;
		boolean atEdge = start < 0 || words.is(start, ",") || words.tagged(start, "SCONJ", "CCONJ") || words.isBreak(start) || words.isQuote(start);
		if (!atEdge || start == comma - 1 || !words.isNominal(comma - 1))
			return false;
		from = start + 1;
		return true;
	}

	/** What was gathered, less what turns out not to belong to it; empty where nothing nominal is left. */
	Optional<Range> phrase() {
		int start = from;
		if (conjunction > start && splitsClauses())
			start = conjunction + 1;
		while (start <= last && (words.tagged(start, "CCONJ", "PUNCT", "PART") || words.tagged(start, "ADV") && !words.tagged(start + 1, "NUM", "ADJ")))
			start++;
		start = afterTime(start);
		if (start <= last && words.tagged(start, "ADP") && !words.is(start, "over", "about", "around"))
			start = afterPreposition(start);
		int end = last;
		while (end >= start && !words.isNominal(end) && !words.tagged(end, "ADJ", "DET", "X", "SYM"))
			end--;
		for (int i = start; i <= end; i++)
			if (words.isNominal(i) || words.tagged(i, "DET", "ADJ"))
				return Optional.of(new Range(start, end + 1));
		return Optional.empty();
	}

	/** "... spend it on copper and ministers must": the "and" joins clauses where the phrase would hang on a verb or preposition. */
	private boolean splitsClauses() {
		int before = from - 1;
		return words.tagged(from, "ADP") || words.isVerbal(before) && !ReportingVerbs.isReporting(words.at(before))
				|| words.is(before, ",") || words.is(from, "it", "them", "him", "us", "me");
	}

	/** "next spring ministers must": a time is no subject. */
	private int afterTime(int start) {
		if (words.is(start, "next", "this", "last", "every", "each") && words.in(start + 1, TIMES) && start + 2 <= last
				&& !words.tagged(start + 2, "ADP", "PART", "CCONJ"))
			return start + 2;
		return start;
	}

	/** "In autumn ministers must": the last noun is the subject, what comes before it hangs on the preposition. */
	private int afterPreposition(int start) {
		int i = last;
		while (i > start && !words.tagged(i, "ADP"))
			i--;
		boolean two = last - i >= 2;
		return two ? last : last + 1;
	}
}

package warrant.extraction.grammar;

import java.util.Set;

/** Where the clause around a verb begins and ends, in words. */
public final class Clauses {

	private static final Set<String> CONNECTIVES = Set.of("and", "but", "so", "or", "yet", "therefore", "however", "hence", "thus", "then",
			"instead", "first", "second", "secondly", "third", "thirdly", "firstly", "finally", "lastly", "next", "moreover", "furthermore",
			"also", "still", "besides", "indeed", "nonetheless", "nevertheless", "meanwhile", "accordingly", "consequently", "please", "yes",
			"no", "\u2022", "*", "well", "rather", "similarly", "likewise", "again", "now", ",", "\"", "'", "for");
	private static final Set<String> ENDING = Set.of("because", "although", "though", "whereas", "otherwise", "since", "lest", "for");
	private static final Set<String> ENDING_AFTER_COMMA = Set.of("as", "while", "which", "who", "whose", "where", "whom", "given");
	private static final Set<String> SUBORDINATING = Set.of("that", "because", "since", "whether", "although", "though", "whereas", "as",
			"while", "how", "why", "what", "than", "when", "if", "unless", "until", "which", "so");

	private static final Set<String> FRONTING = Set.of("if", "until", "unless", "when", "once", "while", "before", "after");

	private final Words words;

	public Clauses(Words words) {
		this.words = words;
	}

	/** First word of the clause whose subject or verb stands at {@code at}: adverbials before it count, connectives don't. */
	public int start(int at) {
		int i = at;
		boolean comma = false;
		while (i > 0 && at - i < 80) {
			int before = i - 1;
			if (words.isBreak(before) || words.isQuote(before) || words.is(before, "?", "!"))
				break;
			int fronted = !comma && words.isVerbal(before) ? frontedClause(before) : -1;
			if (fronted >= 0) {
				i = fronted;
				comma = true;
				if (words.is(i - 1, "that", "and", "but", "so"))
					break;
				continue;
			}
			if (!comma && (words.in(before, SUBORDINATING) && words.tagged(before, "SCONJ", "PRON", "ADV", "ADP", "DET")
					|| words.tagged(before, "CCONJ") || words.isVerbal(before)))
				break;
			if (words.tagged(before, "CCONJ") && words.is(before - 1, ",") && !frontedFrom(before - 1))
				break;
			comma |= words.is(before, ",");
			i = before;
		}
		return skipConnectives(i, at);
	}

	/** "until the lines are built the governments should": where a clause in front begins that no comma closes; -1 where there is none. */
	private int frontedClause(int verb) {
		for (int i = verb - 1; i >= 0 && verb - i < 16; i--) {
			if (words.is(i, ",") || words.isBreak(i) || words.isQuote(i))
				return -1;
			if (words.in(i, FRONTING))
				return i == 0 || words.is(i - 1, ",", "that", "and", "but", "so") || words.isBreak(i - 1) || words.isQuote(i - 1) ? i : -1;
		}
		return -1;
	}

	/** Whether the comma closes a clause that opened the sentence with "if", "until" ... and so belongs to what follows. */
	private boolean frontedFrom(int comma) {
		for (int i = comma - 1; i >= 0 && comma - i < 40; i--)
			if (words.isBreak(i))
				return words.in(i + 1, FRONTING);
		return words.in(0, FRONTING);
	}

	/** First word after "So", "And then," and the like. */
	public int skipConnectives(int from, int limit) {
		int i = from;
		while (i < limit && words.in(i, CONNECTIVES) && !isPhrase(i))
			i++;
		return i;
	}

	/** "For these, the decision ...", "Now that the line is built, ...": no connectives, but the clause's own words. */
	private boolean isPhrase(int i) {
		return words.is(i, "for", "no") && !words.is(i + 1, ",") || words.is(i, "now") && words.is(i + 1, "that")
				|| words.is(i, "first", "next", "second", "third") && words.isNominal(i + 1);
	}

	/** One past the last word of the clause whose verb stands at {@code verb}; at most {@code limit}. */
	public int end(int verb, int limit) {
		int last = Math.min(limit, words.size());
		for (int i = verb + 1; i < last; i++)
			if (words.isBreak(i) && !goesOnAfter(i) || closesQuote(i) || endsAt(i))
				return withoutPunctuation(verb, i);
		return withoutPunctuation(verb, last);
	}

	/** "- not when they have retired": what follows the dash still says how. */
	private boolean goesOnAfter(int dash) {
		return words.is(dash, "-", "--") && words.is(dash + 1, "not", "and", "including", "even", "with", "from");
	}

	private boolean endsAt(int i) {
		if (words.is(i, ".", "!", "?"))
			return i >= words.size() - 3;
		if (words.is(i, ","))
			return words.in(i + 1, ENDING) && words.isVerbalWithin(i + 2, 12) || words.in(i + 1, ENDING_AFTER_COMMA) && !words.is(i + 2, "only", "to")
					&& !(words.is(i + 1, "which") && words.tagged(i + 2, "NOUN"))
					|| words.is(i + 1, "and", "but", "or", "so", "yet", "nor") && opensClause(i + 2)
					|| words.is(i + 1, "so") && !words.is(i + 2, "that") || opensApposition(i + 1);
		return words.is(i, "because", "whereas", "although") || words.is(i, "since", "as") && words.isPronoun(i + 1) && words.isVerbal(i + 2)
				&& !words.is(i - 1, "as", "soon", "long", "far", "much")
				|| words.is(i, "and", "but") && opensPlainClause(i + 1);
	}

	/** ", a practice which": an aside on what was said, not part of it. */
	private boolean opensApposition(int i) {
		if (!words.is(i, "a", "an"))
			return false;
		for (int k = i + 2; k < i + 5; k++)
			if (words.is(k, "which", "that", "who") && words.isNominal(k - 1))
				return true;
		return false;
	}

	private boolean closesQuote(int i) {
		return words.isQuote(i) && quotesBefore(i) % 2 == 1 && words.is(i - 1, ",", ".", "!", "?");
	}

	private int quotesBefore(int i) {
		int count = 0;
		for (int k = 0; k < i; k++)
			count += words.is(k, "\"") ? 1 : 0;
		return count;
	}

	/** After ", and": whether somebody new does something from here on. */
	private boolean opensClause(int i) {
		int at = words.tagged(i, "ADV") ? i + 1 : i;
		if (!words.isNominal(at) && !words.tagged(at, "DET", "ADJ"))
			return false;
		for (int k = at + 1; k < at + 12 && k < words.size(); k++) {
			if (words.is(k, ",", ".", "that", "which", "who", "to") || words.isBreak(k))
				return false;
			if (words.tag(k).startsWith("AUX"))
				return true;
			if (words.isVerbal(k))
				return !VerbForms.isGerund(words.at(k)) && !(VerbForms.isParticiple(words.at(k)) && !VerbForms.isBase(words.at(k)) && k + 1 < words.size()
						&& words.tagged(k + 1, "ADP"));
		}
		return false;
	}

	private boolean opensPlainClause(int i) {
		return words.is(i, "we", "they", "he", "she", "it", "i", "you", "there", "this") && (words.isVerbal(i + 1) || words.tag(i).contains("AUX"));
	}

	private int withoutPunctuation(int from, int end) {
		int last = end;
		while (last > from + 1 && (words.is(last - 1, ".", "!", "?", ",", "...", ";", ":") || words.isQuote(last - 1) || words.isBreak(last - 1)
				|| last - 1 > from && words.tagged(last - 1, "CCONJ")))
			last--;
		return last;
	}
}

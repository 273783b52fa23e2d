package warrant.extraction.recommendations;

import java.util.Optional;
import java.util.Set;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.VerbForms;
import warrant.extraction.grammar.Words;

/** Finds under which condition, by what means and until when something is to be done, inside the words of one recommendation. */
final class Adjuncts {

	private static final Set<String> TIMES = Set.of("year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours",
			"decade", "decades", "winter", "spring", "summer", "autumn", "fall", "january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december", "christmas", "easter", "election", "elections", "session", "minute",
			"minutes", "century", "term", "night", "morning", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "then",
			"deadline", "quarter", "season", "tomorrow", "midnight", "noon", "end");

	private final Words words;
	private final Range clause;

	Adjuncts(Words words, Range clause) {
		this.words = words;
		this.clause = clause;
	}

	/** "if ...", "unless ...", "provided that ..."; the first one. */
	Optional<Range> condition() {
		for (int i = clause.from(); i < clause.to() - 1; i++)
			if (opensCondition(i))
				return Optional.of(new Range(i, conditionEnd(i)));
		return Optional.empty();
	}

	private boolean opensCondition(int i) {
		if (words.is(i, "if", "unless"))
			return !words.is(i - 1, "as", "even", "what", "only", "wonder", "ask", "see") || words.is(i - 1, "only");
		if (words.is(i, "provided", "providing"))
			return words.is(i + 1, "that") || words.is(i - 1, ",") && !words.is(i + 1, "by", "with", "for");
		if (words.is(i, "only"))
			return words.is(i + 1, "under", "where", "when") && words.is(i - 1, "but", ",");
		if (words.is(i, "as", "so"))
			return words.is(i + 1, "long") && words.is(i + 2, "as");
		if (words.is(i, "on", "in"))
			return words.is(i + 1, "condition") || words.is(i, "in") && words.is(i + 1, "case") && !words.is(i + 2, "of");
		return words.is(i, "whenever") || words.is(i, "once") && words.tagged(i, "SCONJ")
				|| words.is(i, "once") && words.tagged(i + 1, "DET", "PRON") && words.isVerbalWithin(i + 2, 6);
	}

	/** A condition in front ends at its comma, one behind goes on to the end. */
	private int conditionEnd(int from) {
		boolean front = from == clause.from() || words.is(from - 1, ",") && words.isVerbalWithin(from, 12) && from - clause.from() < 3;
		for (int i = from + 2; i < clause.to(); i++)
			if (words.is(i, ",") && (front || words.is(i + 1, "and", "but", "or") && words.isVerbalWithin(i + 2, 5)))
				return i;
		return clause.to();
	}

	/** "by 2027", "within six months", "before the winter", "until ..."; the first one. */
	Optional<Range> deadline() {
		for (int i = clause.from(); i < clause.to(); i++) {
			int end = deadlineEnd(i);
			if (end > i)
				return Optional.of(new Range(i, Math.min(end, clause.to())));
		}
		return Optional.empty();
	}

	private int deadlineEnd(int i) {
		return switch (words.at(i)) {
			case "before", "until", "till" -> i + 1 < clause.to() && !words.is(i + 1, ",") ? stretch(i + 1) : -1;
			case "by", "within", "inside", "in" -> time(i);
			case "no" -> words.is(i + 1, "later") && words.is(i + 2, "than") ? stretch(i + 3) : -1;
			case "this", "next" -> isTime(i + 1) && !words.is(i + 1, "end") && !words.is(i - 1, "by", "before", "until", "within") ? i + 2 : -1;
			case "as" -> words.is(i + 1, "soon") && words.is(i + 2, "as") ? stretch(i + 3) : -1;
			case "to" -> isYear(i + 1) ? i + 2 : -1;
			case "now", "immediately", "today", "tomorrow" -> words.is(i + 1, "that", "-") || i < clause.from() + 2 ? -1 : i + 1;
			case "at" -> words.is(i + 1, "once") ? i + 2 : -1;
			default -> -1;
		};
	}

	/** End of "by the end of next year", "in two years"; -1 where the phrase names no time. */
	private int time(int preposition) {
		boolean number = false;
		for (int i = preposition + 1; i < Math.min(clause.to(), preposition + 6); i++) {
			if (isYear(i) && !words.is(preposition, "in", "inside"))
				return i + 1;
			number |= words.tagged(i, "NUM") || words.is(i, "a", "one", "an");
			if (isTime(i)) {
				boolean counts = words.is(preposition, "by") || number || words.is(preposition, "within");
				return !counts ? -1 : words.is(i + 1, "of") ? stretch(i + 1) : isYear(i + 1) ? i + 2 : i + 1;
			}
			if (!words.tagged(i, "DET", "ADJ", "NUM", "PROPN", "ADV") && !words.is(i, "of", "next", "this", "its", "their", "-"))
				return -1;
		}
		return -1;
	}

	private boolean isTime(int i) {
		return TIMES.contains(words.at(i));
	}

	private boolean isYear(int i) {
		String word = words.at(i);
		return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && word.chars().allMatch(Character::isDigit);
	}

	/** "by selling ...", "through ...", "with one permit", "using ..."; the first one behind the verb. */
	Optional<Range> instrument(int verb) {
		for (int i = verb + 1; i < clause.to() - 1; i++)
			if (opensInstrument(i))
				return Optional.of(new Range(i, stretch(i + 1)));
		return Optional.empty();
	}

	private boolean opensInstrument(int i) {
		return switch (words.at(i)) {
			case "by" -> VerbForms.isGerund(words.at(i + 1)) || words.is(i + 1, "means", "law", "statute", "treaty", "decree", "referendum");
			case "through", "via" -> words.tagged(i + 1, "DET", "NOUN", "ADJ", "PROPN", "VERB", "NUM");
			case "using" -> true;
			case "with" -> words.is(i - 1, ",") && words.tagged(i + 1, "DET", "NUM", "ADJ", "NOUN") || words.is(i + 1, "the") && words.is(i + 2, "help", "money");
			default -> false;
		};
	}

	/** To the next comma that is not inside a list, or the next adjunct. */
	private int stretch(int from) {
		for (int i = from + 1; i < clause.to(); i++)
			if (words.is(i, ",") && !isListComma(i) || opensCondition(i) || words.is(i, "before", "until") || words.isBreak(i))
				return i;
		return clause.to();
	}

	/** "one permit, one budget and one person" */
	private boolean isListComma(int comma) {
		for (int i = comma + 1; i < Math.min(clause.to(), comma + 6); i++) {
			if (words.is(i, "and", "or"))
				return i > comma + 1;
			if (words.isVerbal(i) || words.is(i, ","))
				return false;
		}
		return false;
	}
}

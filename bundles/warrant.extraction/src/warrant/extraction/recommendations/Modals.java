package warrant.extraction.recommendations;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Words;

/** The words that say "should", of one word or many. */
final class Modals {

	private Modals() {
	}

	/** One past the modal expression that begins at this word; -1 where none does. */
	static int end(Words words, int i) {
		if (words.is(i, "can", "could", "may", "will") && words.is(i + 1, "and", "or") || words.is(i, "should", "must") && words.is(i + 1, "and"))
			if (words.is(i + 2, "should", "must", "ought"))
				return simple(words, i + 2);
		return simple(words, i);
	}

	private static int simple(Words words, int i) {
		return switch (words.at(i)) {
			case "must", "should", "shouldn't", "mustn't" -> words.is(i - 1, "the", "a") ? -1 : i + 1;
			case "ought", "oughtn't" -> words.is(i + 1, "to") ? i + 2 : words.is(i + 1, "not") && words.is(i + 2, "to") ? i + 3 : -1;
			case "need", "needs" -> words.is(i + 1, "to") ? i + 2 : -1;
			case "has", "have" -> duty(words, i) > 0 ? duty(words, i) : words.is(i + 1, "no", "little") && words.is(i + 2, "choice", "option", "alternative") && words.follow(i + 3, "but", "to")
					? i + 5 : words.is(i + 1, "to") && !words.is(i - 1, "would", "might", "could") ? i + 2 : -1;
			case "will" -> words.is(i + 1, "have", "need") && words.is(i + 2, "to") ? i + 3 : -1;
			case "could" -> couldDoMore(words, i);
			case "had", "'d" -> words.is(i + 1, "better") ? i + 2 : -1;
			case "would" -> would(words, i);
			case "cannot", "can't" -> words.is(i + 1, "afford") ? afford(words, i + 2) : -1;
			case "can" -> words.is(i + 1, "not") && words.is(i + 2, "afford") ? afford(words, i + 3) : -1;
			default -> -1;
		};
	}

	/** "would do well to", "would be wise to", "would be well advised to". */
	private static int would(Words words, int i) {
		if (words.follow(i + 1, "do", "well", "to") || words.follow(i + 1, "do", "better", "to"))
			return i + 4;
		if (words.follow(i + 1, "be", "well", "advised", "to"))
			return i + 5;
		return words.is(i + 1, "be") && words.is(i + 2, "wise", "right", "well-advised", "smart", "wiser", "prudent") && words.is(i + 3, "to") ? i + 4 : -1;
	}

	/** "could do (much) more to", "could do worse than to". */
	private static int couldDoMore(Words words, int i) {
		if (!words.is(i + 1, "do", "be"))
			return -1;
		int more = words.is(i + 2, "much", "far", "a", "so") ? words.is(i + 3, "lot", "great") ? i + 4 : i + 3 : i + 2;
		if (words.is(more, "more", "better") && words.is(more + 1, "to") && words.is(i + 1, "do"))
			return more + 2;
		return words.follow(i + 1, "do", "worse", "than", "to") ? i + 5 : -1;
	}

	/** "has a duty to", "have an obligation to"; -1 where no duty is spoken of. */
	private static int duty(Words words, int i) {
		int noun = words.is(i + 1, "a", "an", "the", "every") ? i + 2 : -1;
		if (words.is(noun, "moral", "legal", "clear", "special", "solemn", "constitutional", "particular"))
			noun++;
		return noun > 0 && words.is(noun, "duty", "obligation", "responsibility") && words.is(noun + 1, "to") ? noun + 2 : -1;
	}

	private static int afford(Words words, int i) {
		if (words.is(i, "to"))
			return i + 1;
		return words.follow(i, "not", "to") ? i + 2 : -1;
	}

	/** "cannot afford not to": to be done all the same. */
	static boolean isDoubleNegative(Words words, int i) {
		return words.is(i, "cannot", "can't") && words.is(i + 2, "not") || words.is(i, "can") && words.is(i + 3, "not");
	}

	/** The expression as it stands in a report: "should", "can and should", "needs to". */
	static String name(Words words, Range trigger) {
		String text = words.text(trigger);
		return text.endsWith("n't") ? text.substring(0, text.length() - 3) : text;
	}
}

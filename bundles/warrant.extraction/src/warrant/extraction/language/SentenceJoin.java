package warrant.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides where OpenNLP split a sentence that goes on: after abbreviations, before a small letter. */
final class SentenceJoin {

	private static final Set<String> TITLES = Set.of("mr.", "mrs.", "ms.", "dr.", "prof.", "sen.", "rep.", "gov.", "gen.", "col.", "lt.",
			"sgt.", "capt.", "adm.", "rev.", "hon.", "st.", "messrs.", "pres.", "amb.", "sir.", "mt.", "ft.");
	private static final Set<String> GOING_ON = Set.of("e.g.", "i.e.", "vs.", "v.", "cf.", "viz.", "approx.", "ca.", "esp.", "incl.", "al.");
	private static final Set<String> BEFORE_NUMBER = Set.of("no.", "nos.", "art.", "arts.", "sec.", "ch.", "p.", "pp.", "para.", "vol.", "fig.",
			"jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.");
	private static final Set<String> MID_OR_END = Set.of("u.s.", "u.k.", "u.n.", "e.u.", "u.s.a.", "d.c.", "a.m.", "p.m.", "inc.", "ltd.", "co.",
			"corp.", "jr.", "sr.", "etc.", "bros.");
	private static final Set<String> OPENERS = Set.of("the", "a", "an", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we",
			"i", "you", "there", "here", "but", "and", "or", "so", "yet", "if", "when", "while", "as", "in", "on", "at", "for", "to", "by", "with",
			"what", "why", "how", "who", "no", "not", "now", "then", "our", "their", "his", "her", "my", "instead", "still", "even", "most",
			"some", "many", "after", "before", "since", "because", "although", "though", "however", "moreover", "nor", "all", "each", "every");
	private static final Pattern END_INSIDE = Pattern.compile("\\b(?:U\\.S|U\\.K|U\\.N|E\\.U|D\\.C|a\\.m|p\\.m|etc|Inc|Ltd)\\. +(?=\\p{Lu})");
	private static final Pattern INITIAL = Pattern.compile("(\\p{Lu}\\.)+");

	private SentenceJoin() {
	}

	/**
	 * Whether the sentence that ends at {@code end} goes on at {@code next}.
	 *
	 * @param text plain text of the block
	 */
	static boolean goesOn(String text, int end, int next) {
		char first = text.charAt(next);
		if (Character.isLowerCase(first))
			return true;
		String last = bare(lastWord(text, end));
		if (TITLES.contains(last) || GOING_ON.contains(last))
			return true;
		if (BEFORE_NUMBER.contains(last))
			return Character.isDigit(first);
		String opener = opener(text, next);
		if (MID_OR_END.contains(last))
			return !OPENERS.contains(opener) && first != '"' && first != '\'';
		return INITIAL.matcher(lastWord(text, end)).matches() && last.length() == 2 && !last.equals("i.") && Character.isUpperCase(first)
				&& !OPENERS.contains(opener);
	}

	/** Ends of sentences inside what OpenNLP took for one: after an abbreviation, before a word that opens sentences. */
	static List<Integer> endsInside(String text, int start, int end) {
		List<Integer> ends = new ArrayList<>();
		Matcher matcher = END_INSIDE.matcher(text).region(start, end);
		while (matcher.find())
			if (OPENERS.contains(opener(text, matcher.end())))
				ends.add(matcher.end());
		return ends;
	}

	private static String bare(String word) {
		int from = 0;
		while (from < word.length() && !Character.isLetterOrDigit(word.charAt(from)))
			from++;
		return word.substring(from).toLowerCase(Locale.ROOT);
	}

	private static String lastWord(String text, int end) {
		int start = end;
		while (start > 0 && end - start < 12 && text.charAt(start - 1) != ' ')
			start--;
		return text.substring(start, end);
	}

	private static String opener(String text, int start) {
		int end = start;
		while (end < text.length() && end - start < 12 && Character.isLetter(text.charAt(end)))
			end++;
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}
}

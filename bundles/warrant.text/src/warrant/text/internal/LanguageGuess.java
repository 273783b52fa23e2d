package warrant.text.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import warrant.text.Block;

/**
 * The language of a text by the words that every text of it uses. A small set of function words is enough for whole documents: they are a
 * third of any prose (Zipf) and differ between languages; scripts used by one language alone decide by themselves.
 */
public final class LanguageGuess {

	public static final String UNKNOWN = "und";
	private static final int SAMPLE = 20_000;
	private static final int FEWEST_WORDS = 20;
	/** Share of words that must be function words of the language; prose has 0.3 to 0.5, lists of names under 0.1. */
	private static final double LEAST = 0.12;
	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
	private static final Map<String, List<String>> LANGUAGES = languages();

	private LanguageGuess() {
	}

	/** ISO 639-1, {@code "und"} for fewer than 20 words or a mix; what the file says itself settles only the latter. */
	public static String of(Draft draft) {
		StringBuilder prose = new StringBuilder();
		for (Block block : draft.blocks())
			if (block.kind().isProse() && prose.length() < SAMPLE)
				prose.append(draft.text(), block.span().start(), Math.min(block.span().end(), block.span().start() + SAMPLE)).append('\n');
		String guess = of(prose);
		String said = draft.language().toLowerCase(Locale.ROOT).split("[-_]")[0];
		return guess.equals(UNKNOWN) && said.matches("[a-z]{2}") ? said : guess;
	}

	static String of(CharSequence text) {
		String byScript = Scripts.language(text);
		if (!byScript.isEmpty())
			return byScript;
		Map<String, Integer> hits = new HashMap<>();
		int words = 0;
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words++;
			for (String language : LANGUAGES.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), List.of()))
				hits.merge(language, 1, Integer::sum);
		}
		return words < FEWEST_WORDS ? UNKNOWN : best(hits, words);
	}

	private static String best(Map<String, Integer> hits, int words) {
		List<Map.Entry<String, Integer>> ranked = hits.entrySet().stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
		if (ranked.isEmpty() || ranked.get(0).getValue() < LEAST * words)
			return UNKNOWN;
		boolean close = ranked.size() > 1 && ranked.get(1).getValue() * 1.15 > ranked.get(0).getValue();
		return close ? UNKNOWN : ranked.get(0).getKey();
	}

	/** From each function word to the languages that use it. */
	private static Map<String, List<String>> languages() {
		Map<String, List<String>> languages = new HashMap<>();
		FunctionWords.BY_LANGUAGE.forEach((language, words) -> {
			for (String word : words.split(" "))
				languages.merge(word, List.of(language), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
		});
		return languages;
	}
}

package warrant.text.internal;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Languages told by their script, and by letters that only one language of a script uses. */
final class Scripts {

	private static final int SAMPLE = 4_000;
	private static final int FEWEST_LETTERS = 40;
	private static final Map<UnicodeScript, String> ALONE = Map.of(UnicodeScript.GREEK, "el", UnicodeScript.HEBREW, "he", UnicodeScript.HANGUL, "ko",
			UnicodeScript.THAI, "th", UnicodeScript.GEORGIAN, "ka", UnicodeScript.ARMENIAN, "hy", UnicodeScript.DEVANAGARI, "hi");

	private Scripts() {
	}

	/** The language, {@code "und"} for too few letters of a script that needs no words, {@code ""} for the Latin script. */
	static String language(CharSequence text) {
		Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
		String sample = text.subSequence(0, Math.min(SAMPLE, text.length())).toString();
		sample.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
		int all = letters.values().stream().mapToInt(Integer::intValue).sum();
		int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
		int han = letters.getOrDefault(UnicodeScript.HAN, 0);
		if ((kana + han) * 2 > all)
			return all < FEWEST_LETTERS ? LanguageGuess.UNKNOWN : kana * 10 > all ? "ja" : "zh";
		for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet())
			if (script.getValue() * 2 > all && script.getKey() != UnicodeScript.LATIN)
				return all < FEWEST_LETTERS ? LanguageGuess.UNKNOWN : of(script.getKey(), sample);
		return "";
	}

	private static String of(UnicodeScript script, String sample) {
		return switch (script) {
			case CYRILLIC -> has(sample, "іїєґ") ? has(sample, "ў") ? "be" : "uk" : has(sample, "ђћљњџј") ? "sr" : has(sample, "ыэё") ? "ru" : has(sample, "ъ") ? "bg" : "ru";
			case ARABIC -> has(sample, "ٹڈڑں") ? "ur" : has(sample, "پچژگ") ? "fa" : "ar";
			default -> ALONE.getOrDefault(script, LanguageGuess.UNKNOWN);
		};
	}

	/** Whether these letters occur more than once in 200 characters: single ones stand in foreign names. */
	private static boolean has(String sample, String letters) {
		return sample.chars().filter(c -> letters.indexOf(Character.toLowerCase(c)) >= 0).count() * 200 > sample.length();
	}
}

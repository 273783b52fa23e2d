package warrant.extraction.actors;

import java.util.Locale;

import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * A word as the name model looks at it, its tag apart; all numbers but the small ones are hashes.
 *
 * @param small the word in small letters
 * @param form OpenNLP's class of the word: "ic" for an initial capital
 * @param shape "McDonald's" as {@code XxXx'x}
 * @param letterCase 0 without a capital in front, 1 with one, 2 all in capitals
 * @param prefixes of one to four letters
 * @param listed as {@link NameClasses#listed} has it
 */
record TokenForms(String small, int word, int form, int shape, int letterCase, int[] prefixes, int[] suffixes, int listed) {

	private static final int LONGEST_AFFIX = 4;

	static TokenForms of(String text, NameClasses classes) {
		String small = text.toLowerCase(Locale.ROOT);
		int affixes = Math.min(LONGEST_AFFIX, small.length());
		int[] prefixes = new int[affixes];
		int[] suffixes = new int[affixes];
		for (int length = 1, front = 0, back = 0, power = 1; length <= affixes; length++, power *= 31) {
			prefixes[length - 1] = front = front * 31 + small.charAt(length - 1);
			suffixes[length - 1] = back += small.charAt(small.length() - length) * power;
		}
		return new TokenForms(small, small.hashCode(), FeatureGeneratorUtil.tokenFeature(text).hashCode(), shape(text), letterCase(text),
				prefixes, suffixes, classes.listed(small));
	}

	private static int letterCase(String word) {
		if (!Character.isUpperCase(word.charAt(0)))
			return 0;
		return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase) ? 2 : 1;
	}

	private static int shape(String word) {
		int hash = 0;
		int length = 0;
		char last = 0;
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			char s = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
			if (length == 0 || last != s || s == 'X' && length < 4) {
				hash = hash * 31 + s;
				length++;
				last = s;
			}
		}
		return hash;
	}
}

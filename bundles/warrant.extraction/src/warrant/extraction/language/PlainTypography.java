package warrant.extraction.language;

import java.util.Arrays;

/**
 * Makes typography plain without moving a character: OpenNLP's models were trained on text with ASCII quotes, and an offset in
 * the result is an offset in the original.
 */
final class PlainTypography {

	/** No word is this long; a longer run without a space is data, on which OpenNLP's features would need quadratic time. */
	static final int LONGEST_WORD = 120;

	private PlainTypography() {
	}

	/** The same number of code units, with plain quotes, dashes and spaces. Dashes stay apart from hyphens: see {@link #isDash}. */
	static String plain(CharSequence text) {
		char[] plain = new char[text.length()];
		for (int i = 0; i < plain.length; i++)
			plain[i] = plain(text.charAt(i));
		return new String(plain);
	}

	private static char plain(char c) {
		if (c < 128)
			return c == '\n' || c == '\t' || c == '\r' || c == '\f' ? ' ' : c;
		return switch (c) {
			case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
			case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '\u2039', '\u203A' -> '\'';
			case '\u2010', '\u2011', '\u00AD' -> '-';
			case '\u2012', '\u2013', '\u2014', '\u2015' -> '\u2014';
			case '\u2026' -> '.';
			default -> Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' ? ' ' : c;
		};
	}

	/** Whether this plain character is an en or em dash, always a token of its own. */
	static boolean isDash(char plain) {
		return plain == '\u2014';
	}

	/** Plain text in which over-long words have no sentence ends, so that the sentence detector skips them. */
	static String withoutEndsInLongWords(String plain) {
		char[] result = null;
		int start = 0;
		for (int i = 0; i <= plain.length(); i++) {
			if (i < plain.length() && plain.charAt(i) != ' ')
				continue;
			if (i - start > LONGEST_WORD) {
				result = result == null ? plain.toCharArray() : result;
				Arrays.fill(result, start, i - 1, 'x');
			}
			start = i + 1;
		}
		return result == null ? plain : new String(result);
	}
}

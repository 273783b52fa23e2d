package warrant.index.internal;

import java.text.Normalizer;
import java.util.Locale;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * One spelling for words that a reader takes for the same: lower case, no accents, plain quotes, no soft hyphens or other invisible
 * characters, compatibility forms resolved (Unicode NFKC).
 */
final class Folding {

	/** Longer values are cut before they become a term; Lucene takes 32,766 bytes. */
	private static final int LONGEST = 4_000;

	private Folding() {
	}

	static String fold(String value) {
		if (isPlain(value))
			return value.toLowerCase(Locale.ROOT);
		String normal = Normalizer.normalize(value, Normalizer.Form.NFKC);
		StringBuilder seen = new StringBuilder(normal.length());
		normal.codePoints().filter(Folding::isVisible).map(Character::toLowerCase).forEach(seen::appendCodePoint);
		char[] in = seen.toString().toCharArray();
		char[] out = new char[in.length * 4];
		return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length)).toLowerCase(Locale.ROOT);
	}

	/** The whole value as one term. */
	static String key(String value) {
		return cut(fold(value.strip()));
	}

	/** The value, shortened to what a term can hold. */
	static String cut(String value) {
		if (value.length() <= LONGEST)
			return value;
		return value.substring(0, Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
	}

	static boolean isPlain(CharSequence value) {
		for (int i = 0; i < value.length(); i++)
			if (value.charAt(i) >= 0x80)
				return false;
		return true;
	}

	/** Accents, Hebrew and Arabic points and the Arabic lengthening stroke do not tell words apart. */
	private static boolean isVisible(int c) {
		boolean point = c >= 0x300 && c <= 0x36F || c >= 0x591 && c <= 0x5C7 || c >= 0x64B && c <= 0x65F || c == 0x640 || c == 0x670;
		return !point && Character.getType(c) != Character.FORMAT;
	}
}

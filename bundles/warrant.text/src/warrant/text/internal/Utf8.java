package warrant.text.internal;

import java.nio.charset.StandardCharsets;

/**
 * Whether bytes are UTF-8. Stricter and more lenient than the JDK at once: it counts, so that a long UTF-8 text with a few broken bytes is not
 * taken for something else, and it sees surrogates that were written as if they were characters (RFC 3629 forbids them, old tools write them).
 *
 * @param characters well-formed sequences of two bytes or more
 * @param broken bytes that belong to no sequence
 */
record Utf8(int characters, int broken) {

	static Utf8 of(byte[] bytes) {
		int characters = 0;
		int broken = 0;
		for (int i = 0; i < bytes.length; i++) {
			int b = bytes[i] & 0xff;
			if (b < 0x80)
				continue;
			int more = b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : 0;
			if (more == 0 || !continues(bytes, i, more)) {
				broken++;
				continue;
			}
			characters++;
			i += more;
		}
		return new Utf8(characters, broken);
	}

	private static boolean continues(byte[] bytes, int at, int more) {
		if (at + more >= bytes.length)
			return false;
		for (int k = 1; k <= more; k++)
			if ((bytes[at + k] & 0xc0) != 0x80)
				return false;
		return true;
	}

	boolean isUtf8() {
		return broken == 0 || characters > 10 * broken;
	}

	/** Decodes, a surrogate of three bytes becoming one U+FFFD like every other broken sequence. */
	static String decode(byte[] bytes) {
		byte[] fixed = bytes;
		for (int i = 0; i + 2 < bytes.length; i++) {
			if ((bytes[i] & 0xff) == 0xed && (bytes[i + 1] & 0xe0) == 0xa0 && (bytes[i + 2] & 0xc0) == 0x80) {
				if (fixed == bytes)
					fixed = bytes.clone();
				fixed[i] = (byte) 0xef;
				fixed[i + 1] = (byte) 0xbf;
				fixed[i + 2] = (byte) 0xbd;
			}
		}
		return new String(fixed, StandardCharsets.UTF_8);
	}
}

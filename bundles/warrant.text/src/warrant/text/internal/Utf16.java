package warrant.text.internal;

/** Finds UTF-16 without a BOM: spaces and line ends are one zero byte and one ASCII byte, always at the same side. */
final class Utf16 {

	private static final int SAMPLE = 1 << 15;

	private Utf16() {
	}

	/** 1 big-endian, -1 little-endian, 0 no UTF-16. Needs one space or line end in 40 characters and none the other way round; text in ASCII with a stray zero byte is none. */
	static int order(byte[] bytes) {
		if (bytes.length < 4 || bytes.length % 2 != 0)
			return 0;
		int pairs = Math.min(bytes.length, SAMPLE) / 2;
		int little = 0;
		int big = 0;
		int ascii = 0;
		for (int i = 0; i < pairs; i++) {
			int first = bytes[2 * i] & 0xff;
			int second = bytes[2 * i + 1] & 0xff;
			if (first == 0 && second == 0)
				return 0;
			little += second == 0 && isCommon(first) ? 1 : 0;
			big += first == 0 && isCommon(second) ? 1 : 0;
			ascii += isCommon(first) && isCommon(second) ? 1 : 0;
		}
		if (Math.max(little, big) * 40 < pairs || ascii * 2 > pairs)
			return 0;
		return big > 20 * little ? 1 : little > 20 * big ? -1 : 0;
	}

	private static boolean isCommon(int ascii) {
		return ascii == ' ' || ascii == '\n' || ascii == '\r' || ascii == '.' || ascii == ',' || Character.isLetter(ascii) && ascii < 128;
	}
}

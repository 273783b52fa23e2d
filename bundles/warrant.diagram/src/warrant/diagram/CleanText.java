package warrant.diagram;

/** Text as it may stand in XML, HTML and PDF. */
public final class CleanText {
	private CleanText() {
	}

	/**
	 * {@code text} without what XML 1.0 forbids (control characters, U+FFFE, U+FFFF) and without the controls that
	 * reorder the text after them; a lone surrogate becomes U+FFFD. White space is kept; null gives "".
	 */
	public static String of(String text) {
		if (text == null) {
			return "";
		}
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).filter(CleanText::allowed).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	/** As {@link #of(String)}, with each run of white space made one space and none at the ends. */
	public static String line(String text) {
		return text != null && isLine(text) ? text : of(text).replaceAll("\\s+", " ").strip();
	}

	/** Whether it is as it should be already, as most text is. */
	private static boolean isLine(String text) {
		boolean space = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ' ' ? space : c < 0x20 || c >= 0x7F && c <= 0xA0 || c >= 0x1680) {
				return false;
			}
			space = c == ' ';
		}
		return !space;
	}

	private static boolean allowed(int c) {
		boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F && c != 0x85;
		boolean reorders = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
		return !control && !reorders && (c & 0xFFFE) != 0xFFFE;
	}
}

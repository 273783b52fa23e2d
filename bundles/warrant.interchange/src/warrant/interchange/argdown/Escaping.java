package warrant.interchange.argdown;

import java.util.regex.Pattern;

/**
 * Text as it has to stand in Argdown so that its parser gives the same text back. What would begin a tag, data, a mention, a title, bold or italic
 * type, a comment or front matter gets a backslash, and so does the dot or colon of what would be read as a shortcode. White space cannot
 * be kept: Argdown makes one space of a line end and of most runs of spaces.
 */
final class Escaping {

	private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f\\x0B]+");
	private static final String ALWAYS = "\\@#*_[]<>{}";
	private static final String IN_INFERENCE = ALWAYS + ",-";

	private Escaping() {
	}

	/** One space for each run of white space, none at the ends. */
	static String oneLine(String text) {
		return SPACE.matcher(text).replaceAll(" ").strip();
	}

	/** One line of text behind a title. */
	static String text(String text) {
		return escaped(oneLine(text), ALWAYS);
	}

	/** The name of a rule between the dashes of an inference. */
	static String rule(String text) {
		return escaped(oneLine(text), IN_INFERENCE);
	}

	/** From the end, since what a dot begins depends on what follows it as written. */
	private static String escaped(String text, String special) {
		StringBuilder reversed = new StringBuilder(text.length() + 16);
		for (int i = text.length() - 1; i >= 0; i--) {
			char c = text.charAt(i);
			reversed.append(c);
			if (special.indexOf(c) >= 0 || startsComment(text, i) || isFence(text, i) || (c == '.' || c == ':') && startsShortcode(reversed))
				reversed.append('\\');
		}
		return turned(reversed);
	}

	/** Not {@link StringBuilder#reverse()}, which turns every two surrogates that look like a pair. */
	private static String turned(CharSequence reversed) {
		char[] text = new char[reversed.length()];
		for (int i = 0; i < text.length; i++)
			text[i] = reversed.charAt(text.length - 1 - i);
		return new String(text);
	}

	private static boolean startsComment(String text, int at) {
		return text.charAt(at) == '/' && at + 1 < text.length() && (text.charAt(at + 1) == '/' || text.charAt(at + 1) == '*');
	}

	/** Three of them begin front matter wherever they stand. */
	private static boolean isFence(String text, int at) {
		return text.startsWith("===", at) || at > 0 && text.startsWith("===", at - 1) || at > 1 && text.startsWith("===", at - 2);
	}

	/** Whether the parser would take this dot or colon and what follows to the next as a name: harmless unless it holds a backslash or is known. */
	private static boolean startsShortcode(StringBuilder reversed) {
		int first = reversed.length() - 1;
		char mark = reversed.charAt(first);
		boolean escapes = false;
		for (int i = first - 1; i >= 0 && !Character.isWhitespace(reversed.charAt(i)); i--) {
			char c = reversed.charAt(i);
			if (c == mark && i < first - 1)
				return escapes || Shortcodes.symbol(turned(reversed.subSequence(i + 1, first))).isPresent();
			escapes |= c == '\\';
		}
		return false;
	}
}

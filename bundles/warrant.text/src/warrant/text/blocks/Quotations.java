package warrant.text.blocks;

import java.util.regex.Pattern;

/** Paragraphs that are nothing but somebody else's words, and the line that says whose. */
final class Quotations {

	private static final Pattern ATTRIBUTION = Pattern.compile("^(?:[–—―]|--?)\\s*\\p{Lu}[^.!?]{2,100}\\.?$");
	private static final String OPENING = "\"“„«‘‚";
	private static final String CLOSING = "\"”“»’";

	private Quotations() {
	}

	static boolean isAttribution(String text) {
		return text.length() <= 110 && ATTRIBUTION.matcher(text).matches();
	}

	/** Whether quotation marks stand around the whole of it. */
	static boolean isQuoted(String text) {
		return text.length() > 2 && OPENING.indexOf(text.charAt(0)) >= 0 && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
	}
}

package warrant.text.blocks;

import java.util.regex.Pattern;

/** Lines that could be a heading by their look alone; whether they are one depends on what follows. */
final class HeadingLines {

	private static final int LONGEST = 120;
	private static final int LONGEST_TITLE = 200;
	private static final int MOST_WORDS = 14;
	private static final int MOST_WORDS_OF_QUESTION = 10;
	private static final Pattern NUMERAL = Pattern.compile("(?:[IVXLC]{1,6}|\\d{1,2}|[A-Z])\\.?");
	private static final Pattern OPEN_WORD = Pattern.compile("[,;] (?:and|or|but)$");
	/** What stands behind the stop of a sentence in speeches and scans: {@code [Laughter]}, the number of a footnote. */
	private static final Pattern AFTER_STOP = Pattern.compile("[.!?][\"”’]?\\s*(?:\\[[^\\]]{0,40}\\]|\\d{1,2})$");
	private static final Pattern STOP_INSIDE = Pattern.compile("[.!?…]['\"”’)]?\\s");

	private HeadingLines() {
	}

	/** A short line without a final stop that starts like a sentence or a title. */
	static boolean looksLikeHeading(Piece piece) {
		String text = piece.text();
		if (NUMERAL.matcher(text).matches())
			return true;
		if (isShouted(text))
			return text.length() <= LONGEST_TITLE;
		return text.length() <= LONGEST && piece.words() <= MOST_WORDS && text.indexOf('\n') < 0 && startsHigh(text) && !endsOpen(text);
	}

	/** As {@link #looksLikeHeading} but as long as the titles of newspapers get, with a question or exclamation mark allowed. */
	static boolean looksLikeTitle(Piece piece) {
		return piece.text().length() <= LONGEST_TITLE && startsHigh(piece.text()) && (!endsOpen(piece.text()) || endsInQuestion(piece.text()));
	}

	/** One short question or exclamation: a heading in an op-ed with headings, a rhetorical paragraph elsewhere. */
	static boolean looksLikeQuestion(Piece piece) {
		String text = piece.text();
		return endsInQuestion(text) && piece.words() <= MOST_WORDS_OF_QUESTION && startsHigh(text) && !STOP_INSIDE.matcher(text).find();
	}

	/** Whether all its letters are capitals, at least three of them. */
	static boolean isShouted(String text) {
		long letters = text.codePoints().filter(Character::isLetter).count();
		return letters >= 3 && text.codePoints().noneMatch(Character::isLowerCase) && text.codePoints().anyMatch(Character::isUpperCase)
				&& !text.endsWith(":");
	}

	/** Whether a quotation is opened and not closed: the first line of a song or poem. */
	private static boolean opensQuoteOnly(String text) {
		return text.chars().filter(c -> c == '"').count() % 2 == 1 || text.indexOf('“') >= 0 && text.indexOf('”') < 0;
	}

	private static boolean startsHigh(String text) {
		int first = text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
		return !Character.isLowerCase(first);
	}

	private static boolean endsInQuestion(String text) {
		String bare = text.replaceAll("['\"”’»)]+$", "");
		return bare.endsWith("?") || bare.endsWith("!") || bare.endsWith("؟") || bare.endsWith("？");
	}

	/** A final stop, comma, colon or dash: the line is a sentence or goes on. */
	private static boolean endsOpen(String text) {
		if (AFTER_STOP.matcher(text).find() || opensQuoteOnly(text))
			return true;
		String bare = text.replaceAll("['\"”’»)\\]*_]+$", "");
		return bare.isEmpty() || OPEN_WORD.matcher(bare).find() || ".,;:!?…-–—。！？؟،".indexOf(bare.charAt(bare.length() - 1)) >= 0;
	}
}

package warrant.annotation;

/**
 * What a stretch of text is found by when the text changes.
 *
 * @param start where it stood, a UTF-16 offset
 * @param quote its words, not empty
 * @param prefix up to {@link #CONTEXT} code units before it
 * @param suffix up to {@link #CONTEXT} code units after it
 */
record Anchor(int start, String quote, String prefix, String suffix) {

	/** Code units of context on each side. */
	static final int CONTEXT = 32;

	/** @throws IndexOutOfBoundsException when the stretch does not lie inside the text */
	static Anchor of(String text, int start, int end) {
		int from = whole(text, Math.max(0, start - CONTEXT), 1);
		int to = whole(text, Math.min(text.length(), end + CONTEXT), -1);
		return new Anchor(start, text.substring(start, end), from < start ? text.substring(from, start) : "", to > end ? text.substring(end, to) : "");
	}

	/** The place, or its neighbour where it would cut a character in two: half a character can't be written into a file. */
	private static int whole(String text, int at, int step) {
		boolean cuts = at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
		return cuts ? at + step : at;
	}

	boolean standsAt(int place, String text) {
		return place >= 0 && text.startsWith(quote, place);
	}

	/** Code units of context that agree around a place, counted outwards from the quote. */
	int agreement(int place, String text) {
		int before = 0;
		while (before < prefix.length() && before < place && prefix.charAt(prefix.length() - 1 - before) == text.charAt(place - 1 - before))
			before++;
		int end = place + quote.length();
		int after = 0;
		while (after < suffix.length() && end + after < text.length() && suffix.charAt(after) == text.charAt(end + after))
			after++;
		return before + after;
	}

	int context() {
		return prefix.length() + suffix.length();
	}
}

package warrant.index.internal;

/**
 * A value as facets count it: spellings that fold alike are one value, shown as it is written most often.
 *
 * @param key what filters compare
 */
record FacetValue(String key, String written) {

	private static final char BETWEEN = '\u001f';

	static FacetValue of(String written) {
		String shown = Folding.cut(written.strip());
		return new FacetValue(Folding.key(shown), shown);
	}

	static FacetValue decode(String term) {
		int at = term.indexOf(BETWEEN);
		return new FacetValue(term.substring(0, at), term.substring(at + 1));
	}

	String encode() {
		return first() + written;
	}

	/** The terms of all spellings lie from here up to {@link #beyond()}. */
	String first() {
		return key.replace(BETWEEN, ' ') + BETWEEN;
	}

	String beyond() {
		return key.replace(BETWEEN, ' ') + (char) (BETWEEN + 1);
	}
}

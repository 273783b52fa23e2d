package warrant.extraction.grammar;

/**
 * Words {@code [from, to)} of one sentence, counted in tokens.
 *
 * @param from first word, at least 0
 * @param to one past the last word, more than {@code from}
 */
public record Range(int from, int to) {

	/** @throws IllegalArgumentException when the range is empty or negative */
	public Range {
		if (from < 0 || to <= from)
			throw new IllegalArgumentException("not a range of words: [" + from + ", " + to + ")");
	}

	public int last() {
		return to - 1;
	}
}

package warrant.text;

/**
 * A stretch of text {@code [start, end)} in UTF-16 code units of {@link Document#text()}. Ordered by start, then by end.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

	/** @throws IllegalArgumentException when the ends are negative or the wrong way round */
	public Span {
		if (start < 0 || end < start)
			throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
	}

	/** Length in UTF-16 code units. */
	public int length() {
		return end - start;
	}

	public boolean contains(Span other) {
		return start <= other.start && other.end <= end;
	}

	/** Whether the two share at least one code unit. */
	public boolean overlaps(Span other) {
		return start < other.end && other.start < end;
	}

	/** Number of code units in both, 0 when they are apart. */
	public int overlap(Span other) {
		return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
	}

	/** Whether the overlap covers at least half of the longer one: DESIGN's measure for "the same suggestion". */
	public boolean matchesHalf(Span other) {
		return overlap(other) * 2 >= Math.max(length(), other.length()) && overlap(other) > 0;
	}

	/** This span moved right by {@code offset} code units. */
	public Span shift(int offset) {
		return new Span(start + offset, end + offset);
	}

	/**
	 * The words under the span.
	 *
	 * @throws IndexOutOfBoundsException when the span does not lie inside {@code text}
	 */
	public String of(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	@Override
	public int compareTo(Span other) {
		int byStart = Integer.compare(start, other.start);
		return byStart != 0 ? byStart : Integer.compare(end, other.end);
	}
}

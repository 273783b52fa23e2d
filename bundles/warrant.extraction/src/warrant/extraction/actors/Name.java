package warrant.extraction.actors;

/**
 * A name in a sentence, counted in tokens.
 *
 * @param start first token
 * @param end one past the last token
 */
public record Name(int start, int end, NameType type) {

	public Name {
		if (start < 0 || end <= start)
			throw new IllegalArgumentException("not a name: [" + start + ", " + end + ")");
	}
}

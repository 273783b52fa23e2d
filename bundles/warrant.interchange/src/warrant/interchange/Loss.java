package warrant.interchange;

/**
 * One element that could not be carried over.
 *
 * @param element the id of the element in what was read; {@code line N} in formats without ids
 * @param kind what it is: a feature of the map's model such as {@code Proposition.weight}, or a word of the format such as {@code edge}
 * @param reason what was lost and why, a sentence for people
 */
public record Loss(String element, String kind, String reason) {

	@Override
	public String toString() {
		return element + ": " + kind + ": " + reason;
	}
}

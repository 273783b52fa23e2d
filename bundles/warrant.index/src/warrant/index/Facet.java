package warrant.index;

import java.util.List;

/**
 * How the values of one field are spread over everything that was found.
 *
 * @param field {@code outlet}, {@code author}, {@code year}, {@code question}, {@code type}, {@code actor}, {@code addressee}
 * @param counts most frequent first, then by label; at most 100
 */
public record Facet(String field, List<Count> counts) {

	public Facet {
		counts = List.copyOf(counts);
	}

	/**
	 * @param value what the filter takes: an actor's id, else the label
	 * @param label as it is shown
	 * @param rows exact number of rows with this value: what the same request gives with the value as a further filter
	 */
	public record Count(String value, String label, long rows) {
	}
}

package warrant.corpus;

import java.util.List;

import warrant.index.FacetChoice;
import warrant.index.Layer;

/**
 * A question somebody wants to ask again.
 *
 * @param name by which it is called; there is one of a name
 * @param query as it was typed
 * @param byMeaning whether it ranks by what the words mean
 * @param choices values of facets that were chosen
 */
public record SavedSearch(String name, String query, Layer layer, boolean byMeaning, List<FacetChoice> choices) {

	public SavedSearch {
		choices = List.copyOf(choices);
	}
}

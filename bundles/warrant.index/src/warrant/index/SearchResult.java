package warrant.index;

import java.util.List;

/**
 * What was found.
 *
 * @param total exact number of rows that match, of which {@code hits} are the best
 * @param hits best first; equal scores by document name, then by position
 * @param facets empty where the request asked for none
 */
public record SearchResult(long total, List<SearchHit> hits, List<Facet> facets) {

	public SearchResult {
		hits = List.copyOf(hits);
		facets = List.copyOf(facets);
	}
}

package warrant.index;

import java.util.Optional;

/**
 * A question to the index. Built by {@link #of} and the {@code with} methods: {@code SearchRequest.of("tax*").in(Layer.COMPONENT)}.
 *
 * @param query Lucene's query syntax; blank or {@code *} finds everything. A plain word is found in all its English forms, a quoted phrase
 *            only as written; words without an operator are joined by OR. Fields: see {@link CorpusSearch}
 * @param type only annotations of this type, only documents that have one
 * @param actor name, alias or id of an actor that takes part
 * @param outlet whole name, in any case
 * @param from first date, as exact as known ({@code 2026}, {@code 2026-03}, {@code 2026-03-14})
 * @param to last date, included whole: {@code 2026-03} ends on 31 March
 * @param limit most hits given, 1 to {@value #MOST}
 * @param facets whether to count values over all that was found
 */
public record SearchRequest(String query, Layer layer, Optional<String> type, Optional<String> actor, Optional<String> outlet,
		Optional<String> from, Optional<String> to, int limit, boolean facets) {

	/** No request gives more hits than this. */
	public static final int MOST = 10_000;

	/** @throws IllegalArgumentException when the limit is not between 1 and {@value #MOST} */
	public SearchRequest {
		if (limit < 1 || limit > MOST)
			throw new IllegalArgumentException("limit " + limit + " is not between 1 and " + MOST);
	}

	/** Documents that match, 20 at most, no filters, no facets. */
	public static SearchRequest of(String query) {
		Optional<String> none = Optional.empty();
		return new SearchRequest(query, Layer.DOCUMENT, none, none, none, none, none, 20, false);
	}

	public SearchRequest in(Layer other) {
		return new SearchRequest(query, other, type, actor, outlet, from, to, limit, facets);
	}

	public SearchRequest withType(String only) {
		return new SearchRequest(query, layer, Optional.ofNullable(only), actor, outlet, from, to, limit, facets);
	}

	public SearchRequest withActor(String only) {
		return new SearchRequest(query, layer, type, Optional.ofNullable(only), outlet, from, to, limit, facets);
	}

	public SearchRequest withOutlet(String only) {
		return new SearchRequest(query, layer, type, actor, Optional.ofNullable(only), from, to, limit, facets);
	}

	/** Either date may be null: no bound on that side. */
	public SearchRequest between(String first, String last) {
		return new SearchRequest(query, layer, type, actor, outlet, Optional.ofNullable(first), Optional.ofNullable(last), limit, facets);
	}

	public SearchRequest withLimit(int most) {
		return new SearchRequest(query, layer, type, actor, outlet, from, to, most, facets);
	}

	public SearchRequest withFacets() {
		return new SearchRequest(query, layer, type, actor, outlet, from, to, limit, true);
	}
}

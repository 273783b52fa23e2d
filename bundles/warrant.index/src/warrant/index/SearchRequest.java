package warrant.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import warrant.index.internal.FieldedWords;

/**
 * A question to the index. Built by {@link #of} and the {@code with} methods: {@code SearchRequest.of("tax*").in(Layer.COMPONENT)}.
 *
 * @param query Lucene's query syntax; blank or {@code *} finds everything. A plain word is found in all its English forms, a quoted phrase
 *            only as written; words without an operator are joined by OR. Fields: see {@link CorpusSearch}
 * @param type only annotations of this type, only documents that have one; {@code recommendation} is one, too
 * @param actor name, alias or id of an actor that takes part
 * @param outlet whole name, in any case
 * @param from first date, as exact as known ({@code 2026}, {@code 2026-03}, {@code 2026-03-14})
 * @param to last date, included whole: {@code 2026-03} ends on 31 March
 * @param limit most hits given, 1 to {@value #MOST}
 * @param facets whether to count values over all that was found
 * @param choices values of facets that a row must have, all of them
 */
public record SearchRequest(String query, Layer layer, Optional<String> type, Optional<String> actor, Optional<String> outlet,
		Optional<String> from, Optional<String> to, int limit, boolean facets, List<FacetChoice> choices) {

	/** No request gives more hits than this. */
	public static final int MOST = 10_000;

	/** @throws IllegalArgumentException when the limit is not between 1 and {@value #MOST} */
	public SearchRequest {
		choices = List.copyOf(choices);
		if (limit < 1 || limit > MOST)
			throw new IllegalArgumentException("limit " + limit + " is not between 1 and " + MOST);
	}

	/** Documents that match, 20 at most, no filters, no facets. */
	public static SearchRequest of(String query) {
		Optional<String> none = Optional.empty();
		return new SearchRequest(query, Layer.DOCUMENT, none, none, none, none, none, 20, false, List.of());
	}

	/** The same in another layer. */
	public SearchRequest in(Layer other) {
		return new SearchRequest(query, other, type, actor, outlet, from, to, limit, facets, choices);
	}

	/** @param only may be null: every type */
	public SearchRequest withType(String only) {
		return new SearchRequest(query, layer, Optional.ofNullable(only), actor, outlet, from, to, limit, facets, choices);
	}

	/** @param only may be null: every actor */
	public SearchRequest withActor(String only) {
		return new SearchRequest(query, layer, type, Optional.ofNullable(only), outlet, from, to, limit, facets, choices);
	}

	/** @param only may be null: every outlet */
	public SearchRequest withOutlet(String only) {
		return new SearchRequest(query, layer, type, actor, Optional.ofNullable(only), from, to, limit, facets, choices);
	}

	/** Either date may be null: no bound on that side. */
	public SearchRequest between(String first, String last) {
		return new SearchRequest(query, layer, type, actor, outlet, Optional.ofNullable(first), Optional.ofNullable(last), limit, facets, choices);
	}

	/** @throws IllegalArgumentException when it is not between 1 and {@value #MOST} */
	public SearchRequest withLimit(int most) {
		return new SearchRequest(query, layer, type, actor, outlet, from, to, most, facets, choices);
	}

	/** The same, counting the values over all that is found, not only over the hits that are given. */
	public SearchRequest withFacets() {
		return new SearchRequest(query, layer, type, actor, outlet, from, to, limit, true, choices);
	}

	/** One choice more than before. */
	public SearchRequest choosing(FacetChoice choice) {
		return new SearchRequest(query, layer, type, actor, outlet, from, to, limit, facets,
				Stream.concat(choices.stream(), Stream.of(choice)).toList());
	}

	/** The same with {@code field:value} parts taken for conditions that must hold, beside one at least of the words, if it has any. */
	public SearchRequest narrowing() {
		return new SearchRequest(FieldedWords.narrowing(query), layer, type, actor, outlet, from, to, limit, facets, choices);
	}

	/**
	 * The words that a search by meaning compares with: the query without {@code field:value} conditions and operators.
	 *
	 * @throws IllegalArgumentException when there are none
	 */
	public String words() {
		String words = FieldedWords.of(query).words();
		if (words.isEmpty())
			throw new IllegalArgumentException("The query '" + query + "' has no words to compare the meaning of; write what should be said.");
		return words;
	}
}

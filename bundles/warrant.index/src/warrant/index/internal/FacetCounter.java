package warrant.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

import warrant.index.Facet;
import warrant.index.FacetChoice;

/** Counts the values of all facets over the rows of a query, each row once for each different value. */
final class FacetCounter implements CollectorManager<FacetCollector, List<FacetCollector>> {

	private static final List<String> FIELDS = List.of(Fields.OUTLET, Fields.AUTHOR, RowMetadata.YEAR, Fields.QUESTION, Fields.TYPE,
			Fields.ACTOR, "addressee");
	private static final int MOST = 100;

	private final Actors actors;

	FacetCounter(Actors actors) {
		this.actors = actors;
	}

	List<Facet> count(IndexSearcher searcher, Query rows) throws IOException {
		List<FacetCollector> collected = searcher.search(rows, this);
		List<Facet> facets = new ArrayList<>();
		for (String field : FIELDS) {
			FacetTally tally = new FacetTally();
			for (FacetCollector collector : collected)
				tally.addAll(collector.counts(field));
			facets.add(new Facet(field, isActor(field) ? named(tally) : tally.top(MOST)));
		}
		return facets;
	}

	/** @throws IllegalArgumentException when there is no such facet */
	static Query chosen(FacetChoice choice) {
		if (!FIELDS.contains(choice.field()))
			throw new IllegalArgumentException("no facet '" + choice.field() + "'; there are " + String.join(", ", FIELDS));
		String field = Fields.facet(choice.field());
		if (isActor(choice.field()))
			return SortedSetDocValuesField.newSlowExactQuery(field, new BytesRef(Folding.cut(choice.value())));
		FacetValue value = FacetValue.of(choice.value());
		return SortedSetDocValuesField.newSlowRangeQuery(field, new BytesRef(value.first()), new BytesRef(value.beyond()), true, false);
	}

	private static boolean isActor(String field) {
		return field.equals(Fields.ACTOR) || field.equals("addressee");
	}

	/** Actors by their present names; ids tie where names do. */
	private List<Facet.Count> named(FacetTally tally) throws IOException {
		List<Facet.Count> named = new ArrayList<>();
		for (Map.Entry<String, Long> id : tally.mostFrequentTerms(MOST))
			named.add(new Facet.Count(id.getKey(), actors.name(id.getKey()), id.getValue()));
		named.sort(Comparator.comparingLong(Facet.Count::rows).reversed().thenComparing(Facet.Count::label)
				.thenComparing(Facet.Count::value));
		return named;
	}

	@Override
	public FacetCollector newCollector() {
		return new FacetCollector(FIELDS);
	}

	@Override
	public List<FacetCollector> reduce(Collection<FacetCollector> collectors) {
		return List.copyOf(collectors);
	}
}

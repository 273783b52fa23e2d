package warrant.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

import warrant.index.Facet;
import warrant.index.SearchHit;
import warrant.index.SearchRequest;
import warrant.index.SearchResult;

/** From a request to its result: query and filters, the best rows, their words in context, the facets. */
public final class Search {

	/** Segments differ from run to run, as do row numbers; names and places do not. */
	private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.KEY, SortField.Type.STRING),
			new SortField(Fields.START, SortField.Type.INT), new SortField(Fields.END, SortField.Type.INT));

	private final IndexSearcher searcher;

	public Search(DirectoryReader reader) {
		searcher = new IndexSearcher(reader);
	}

	public SearchResult search(SearchRequest request) throws IOException {
		Actors actors = new Actors(searcher);
		Query words = new QueryText(request.query()).parse(new QueryReader(request.layer(), actors));
		Query rows = filtered(words, request, actors);
		TopDocs found = searcher.search(rows, new TopFieldCollectorManager(BEST_FIRST, request.limit(), Integer.MAX_VALUE));
		HitReader reader = new HitReader(request.layer(), new Highlights(searcher, words, request.layer()), actors, searcher.storedFields());
		List<SearchHit> hits = new ArrayList<>(found.scoreDocs.length);
		for (ScoreDoc row : found.scoreDocs)
			hits.add(reader.read(row.doc, ((Number) ((FieldDoc) row).fields[0]).doubleValue()));
		List<Facet> facets = request.facets() ? new FacetCounter(actors).count(searcher, rows) : List.of();
		return new SearchResult(found.totalHits.value(), hits, facets);
	}

	private static Query filtered(Query words, SearchRequest request, Actors actors) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
		all.add(term(Fields.LAYER, request.layer().label()), Occur.FILTER);
		request.type().ifPresent(type -> all.add(term(Fields.TYPE, Folding.key(type)), Occur.FILTER));
		request.outlet().ifPresent(outlet -> all.add(term(Fields.OUTLET_KEY, Folding.key(outlet)), Occur.FILTER));
		if (request.actor().isPresent())
			all.add(actors.named(request.actor().get()), Occur.FILTER);
		if (request.from().isPresent() || request.to().isPresent())
			all.add(QueryReader.dates(request.from().orElse(null), request.to().orElse(null), true, true), Occur.FILTER);
		return all.build();
	}

	private static Query term(String field, String value) {
		return new TermQuery(new Term(field, value));
	}
}

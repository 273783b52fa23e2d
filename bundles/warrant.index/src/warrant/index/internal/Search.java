package warrant.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

import warrant.index.Facet;
import warrant.index.Layer;
import warrant.index.SearchHit;
import warrant.index.SearchRequest;
import warrant.index.SearchResult;

/** From a request to its result: query and filters, the best rows, their words in context, the facets. */
public final class Search {

	/** Segments differ from run to run, as do row numbers; names and places do not. */
	private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.KEY, SortField.Type.STRING),
			new SortField(Fields.START, SortField.Type.INT), new SortField(Fields.END, SortField.Type.INT));

	/** By meaning everything is near to some degree: this many rows, or the limit where it is higher, count as found. */
	private static final int LEAST_POOL = 100;
	private static final Query NOTHING = new MatchNoDocsQuery("found by meaning");

	private final IndexSearcher searcher;

	public Search(DirectoryReader reader) {
		searcher = new IndexSearcher(reader);
	}

	public SearchResult search(SearchRequest request) throws IOException {
		Actors actors = new Actors(searcher);
		// Rewritten once: both finding and highlighting would look up the terms of a wildcard or fuzzy word.
		Query words = searcher.rewrite(new QueryText(request.query()).parse(new QueryReader(request.layer(), actors)));
		Query rows = Filters.of(request, actors).add(words, Occur.MUST).add(term(Fields.LAYER, request.layer().label()), Occur.FILTER).build();
		TopDocs found = searcher.search(rows, new TopFieldCollectorManager(BEST_FIRST, request.limit(), Integer.MAX_VALUE));
		HitReader reader = new HitReader(request.layer(), new Highlights(searcher, words, request.layer()), actors, searcher.storedFields());
		List<SearchHit> hits = new ArrayList<>(found.scoreDocs.length);
		for (ScoreDoc row : found.scoreDocs)
			hits.add(reader.read(row.doc, ((Number) ((FieldDoc) row).fields[0]).doubleValue()));
		List<Facet> facets = request.facets() ? new FacetCounter(actors).count(searcher, rows) : List.of();
		return new SearchResult(found.totalHits.value(), hits, facets);
	}

	/** @see warrant.index.CorpusSearch#nearest */
	public SearchResult nearest(SearchRequest request, float[] meaning) throws IOException {
		Actors actors = new Actors(searcher);
		Query conditions = new QueryText(FieldedWords.of(request.query()).conditions()).parse(new QueryReader(request.layer(), actors));
		Query within = Filters.of(request, actors).add(conditions, Occur.FILTER).build();
		Nearest nearest = new Nearest(searcher, Directions.quantised(meaning), within);
		int pool = Math.max(LEAST_POOL, request.limit());
		Query rows = request.layer() == Layer.DOCUMENT ? nearest.passages(pool) : nearest.rows(request.layer(), pool);
		TopDocs found = searcher.search(rows, new TopFieldCollectorManager(BEST_FIRST, request.limit(), Integer.MAX_VALUE));
		HitReader reader = new HitReader(request.layer(), new Highlights(searcher, NOTHING, request.layer()), actors, searcher.storedFields());
		List<SearchHit> hits = new ArrayList<>(found.scoreDocs.length);
		for (ScoreDoc row : found.scoreDocs)
			hits.add(reader.inPassage(row.doc, Nearest.cosine(((Number) ((FieldDoc) row).fields[0]).doubleValue())));
		List<Facet> facets = request.facets() ? new FacetCounter(actors).count(searcher, rows) : List.of();
		return new SearchResult(found.totalHits.value(), hits, facets);
	}

	private static Query term(String field, String value) {
		return new TermQuery(new Term(field, value));
	}
}

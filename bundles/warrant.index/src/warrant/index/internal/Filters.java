package warrant.index.internal;

import java.io.IOException;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

import warrant.index.FacetChoice;
import warrant.index.SearchRequest;

/** Everything of a request but its words and its layer. */
final class Filters {

	private Filters() {
	}

	/** Clauses that don't score, to be added to. */
	static BooleanQuery.Builder of(SearchRequest request, Actors actors) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		request.type().ifPresent(type -> all.add(term(Fields.TYPE, type), Occur.FILTER));
		request.outlet().ifPresent(outlet -> all.add(term(Fields.OUTLET_KEY, outlet), Occur.FILTER));
		if (request.actor().isPresent())
			all.add(actors.named(request.actor().get()), Occur.FILTER);
		if (request.from().isPresent() || request.to().isPresent())
			all.add(QueryReader.dates(request.from().orElse(null), request.to().orElse(null), true, true), Occur.FILTER);
		for (FacetChoice choice : request.choices())
			all.add(FacetCounter.chosen(choice), Occur.FILTER);
		return all;
	}

	private static TermQuery term(String field, String value) {
		return new TermQuery(new Term(field, Folding.key(value)));
	}
}

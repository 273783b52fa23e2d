package warrant.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** Names to ids and back, over the register's rows. */
final class Actors {

	private static final String SHOWN = Fields.stored(Fields.NAME);

	private final IndexSearcher searcher;
	private final Map<String, String> names = new HashMap<>();

	Actors(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	/** The present name, or the id where there is none. */
	String name(String id) throws IOException {
		String known = names.get(id);
		if (known == null) {
			ScoreDoc[] found = register(new TermQuery(new Term(Fields.REGISTER_ID, Folding.cut(id))), 1);
			known = found.length == 0 ? id : searcher.storedFields().document(found[0].doc, Set.of(SHOWN)).get(SHOWN);
			names.put(id, known);
		}
		return known;
	}

	/** Rows in which an actor takes part in that role, the actor being any whose name satisfies the query. */
	Query taking(String role, Query byName) throws IOException {
		List<BytesRef> ids = new ArrayList<>();
		StoredFields stored = searcher.storedFields();
		for (ScoreDoc actor : register(byName, Math.max(1, searcher.getIndexReader().maxDoc()))) {
			Document row = stored.document(actor.doc, Set.of(Fields.REGISTER_ID));
			ids.add(new BytesRef(row.get(Fields.REGISTER_ID)));
		}
		return ids.isEmpty() ? new MatchNoDocsQuery("no such actor") : new TermInSetQuery(role, ids);
	}

	/** The filter of a request: the actor of this whole name, alias or id; else those whose name has these words in a row, or that annotations call
	 * so without the register knowing. */
	Query named(String name) throws IOException {
		Query whole = new TermQuery(new Term(Fields.REGISTER_KEY, Folding.key(name)));
		if (searcher.count(whole) > 0)
			return taking(Fields.ACTOR, whole);
		Query words = new QueryBuilder(Analyzers.SHARED).createPhraseQuery(Fields.REGISTER_NAME, name);
		return words != null && searcher.count(words) > 0 ? taking(Fields.ACTOR, words)
				: new TermQuery(new Term(Fields.ACTOR, Folding.cut(name)));
	}

	private ScoreDoc[] register(Query query, int most) throws IOException {
		Query inRegister = new BooleanQuery.Builder().add(new TermQuery(ActorRows.ALL), Occur.FILTER).add(query, Occur.FILTER).build();
		return searcher.search(inRegister, most, Sort.INDEXORDER).scoreDocs;
	}
}

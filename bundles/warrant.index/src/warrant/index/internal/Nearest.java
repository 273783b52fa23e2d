package warrant.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

import warrant.index.Layer;

/** Rows whose sentences lie closest to a direction, among those that pass the filters. Lucene walks a graph: near enough, not exhaustive. */
final class Nearest {

	private final IndexSearcher searcher;
	private final byte[] target;
	private final Query within;

	Nearest(IndexSearcher searcher, byte[] target, Query within) {
		this.searcher = searcher;
		this.target = target;
		this.within = within;
	}

	/** Lucene's score of an angle runs from 0 to 1. */
	static double cosine(double score) {
		return 2 * score - 1;
	}

	/** The nearest rows of the layer as a query that finds just them. */
	Query rows(Layer layer, int most) throws IOException {
		return searcher.rewrite(new KnnByteVectorQuery(Fields.meaning(layer), target, most, within));
	}

	/** The nearest sentence of each of the nearest documents. More sentences are asked for until there are documents enough, or no more. */
	Query passages(int documents) throws IOException {
		for (int most = 2 * documents;; most *= 4) {
			Query sentences = rows(Layer.DOCUMENT, most);
			ScoreDoc[] found = searcher.search(sentences, most).scoreDocs;
			List<ScoreDoc> best = onePerDocument(found, documents);
			if (best.size() == documents || found.length < most || most > searcher.getIndexReader().maxDoc())
				return new ScoredRows(searcher.getIndexReader(), best);
		}
	}

	private List<ScoreDoc> onePerDocument(ScoreDoc[] found, int most) throws IOException {
		List<ScoreDoc> best = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (ScoreDoc row : found)
			if (best.size() < most && seen.add(document(row.doc)))
				best.add(row);
		return best;
	}

	private String document(int row) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(row, leaves));
		SortedDocValues names = leaf.reader().getSortedDocValues(Fields.KEY);
		if (!names.advanceExact(row - leaf.docBase))
			throw new IllegalStateException("sentence " + row + " is of no document");
		return names.lookupOrd(names.ordValue()).utf8ToString();
	}
}

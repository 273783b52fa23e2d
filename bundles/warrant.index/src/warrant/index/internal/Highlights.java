package warrant.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

import warrant.index.Layer;
import warrant.text.Span;

/** Where in a row's text a query matches, exactly as Lucene matched it: from the postings, not by analysing the text again. */
final class Highlights {

	/** Enough to choose the best passage of a very long document. */
	private static final int MOST = 1_000;

	private final List<LeafReaderContext> leaves;
	private final Weight weight;
	private final List<String> fields;

	Highlights(IndexSearcher searcher, Query words, Layer layer) throws IOException {
		leaves = searcher.getIndexReader().leaves();
		weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
		fields = List.of(Fields.text(layer), Fields.exact(Fields.text(layer)));
	}

	/** Spans in the row's own text, sorted, not overlapping; empty where the query matched other fields only. */
	List<Span> in(int row) throws IOException {
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(row, leaves));
		Matches matches = weight.matches(leaf, row - leaf.docBase);
		List<Span> spans = new ArrayList<>();
		if (matches != null)
			for (String field : fields)
				collect(matches.getMatches(field), spans);
		return merged(spans);
	}

	private static void collect(MatchesIterator matches, List<Span> spans) throws IOException {
		if (matches == null)
			return;
		for (int count = 0; count < MOST && matches.next(); count++)
			if (matches.startOffset() >= 0)
				spans.add(new Span(matches.startOffset(), matches.endOffset()));
	}

	private static List<Span> merged(List<Span> spans) {
		List<Span> merged = new ArrayList<>(spans.size());
		for (Span span : spans.stream().sorted().toList()) {
			Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
			if (last == null || !last.overlaps(span))
				merged.add(span);
			else
				merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
		}
		return merged;
	}
}

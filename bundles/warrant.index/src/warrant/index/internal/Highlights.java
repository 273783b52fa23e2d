package warrant.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

import warrant.index.Layer;
import warrant.text.Span;

/**
 * Where in a row's text a query matches, exactly as Lucene matched it: from the postings, not by analysing the text again. Words of a
 * sloppy phrase are highlighted, those between them are not.
 */
final class Highlights {

	/** Per row and field: enough to choose the best passage of a very long document. */
	private static final int MOST = 10_000;

	private final IndexSearcher searcher;
	private final List<LeafReaderContext> leaves;
	private final Weight weight;
	private final List<String> fields;
	private final Map<PhraseQuery, Weight> wordsOfPhrases = new HashMap<>();

	Highlights(IndexSearcher searcher, Query words, Layer layer) throws IOException {
		this.searcher = searcher;
		leaves = searcher.getIndexReader().leaves();
		weight = weight(words);
		fields = List.of(Fields.text(layer), Fields.exact(Fields.text(layer)));
	}

	private Weight weight(Query query) throws IOException {
		return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
	}

	/** Spans in the row's own text, sorted, not overlapping; empty where the query matched other fields only. */
	List<Span> in(int row) throws IOException {
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(row, leaves));
		Matches matches = weight.matches(leaf, row - leaf.docBase);
		Found found = new Found(leaf, row - leaf.docBase, new ArrayList<>());
		if (matches != null)
			for (String field : fields)
				collect(matches.getMatches(field), field, found);
		return merged(found.spans);
	}

	private void collect(MatchesIterator matches, String field, Found found) throws IOException {
		if (matches == null)
			return;
		Map<PhraseQuery, List<Span>> sloppy = new HashMap<>();
		for (int count = 0; count < MOST && matches.next(); count++) {
			Span span = new Span(matches.startOffset(), matches.endOffset());
			if (matches.getQuery() instanceof PhraseQuery phrase && phrase.getSlop() > 0)
				sloppy.computeIfAbsent(phrase, first -> new ArrayList<>()).add(span);
			else
				found.spans.add(span);
		}
		for (Map.Entry<PhraseQuery, List<Span>> phrase : sloppy.entrySet())
			collectWords(phrase.getKey(), field, phrase.getValue(), found);
	}

	/** Words of a phrase, where they stand inside one of its matches. */
	private void collectWords(PhraseQuery phrase, String field, List<Span> stretches, Found found) throws IOException {
		Weight words = wordsOfPhrases.get(phrase);
		if (words == null) {
			BooleanQuery.Builder any = new BooleanQuery.Builder();
			for (Term term : phrase.getTerms())
				any.add(new TermQuery(term), Occur.SHOULD);
			words = weight(any.build());
			wordsOfPhrases.put(phrase, words);
		}
		List<Span> sorted = merged(stretches);
		int at = 0;
		MatchesIterator matches = words.matches(found.leaf, found.row).getMatches(field);
		while (at < sorted.size() && matches.next()) {
			while (at < sorted.size() && sorted.get(at).end() < matches.endOffset())
				at++;
			if (at < sorted.size() && sorted.get(at).start() <= matches.startOffset())
				found.spans.add(new Span(matches.startOffset(), matches.endOffset()));
		}
	}

	/** What one row has given so far. */
	private record Found(LeafReaderContext leaf, int row, List<Span> spans) {
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

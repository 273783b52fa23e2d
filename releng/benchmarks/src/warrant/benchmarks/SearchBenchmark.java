package warrant.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import warrant.index.CorpusIndex;
import warrant.index.CorpusSearch;
import warrant.index.IndexedDocument;
import warrant.index.SearchRequest;
import warrant.index.internal.Analyzers;

/**
 * The best 20 documents out of 500 for each of ten queries, with the exact total, their stored fields and the words in context. Bare
 * Lucene asks the same index, quotes with its own highlighter (from the postings; for wildcards it has to analyse the text), and orders by
 * score alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class SearchBenchmark {

	private static final int LIMIT = 20;
	/** As the user types them, and over the fields that hold them. */
	private static final List<List<String>> QUERIES = List.of(List.of("regulator", "regulator"), List.of("grid tariff", "grid tariff"),
			List.of("gas AND bridge", "gas AND bridge"), List.of("rent -freeze", "rent -freeze"),
			List.of("\"should not\"", "documents.text.exact:\"should not\""),
			List.of("\"the commission\"", "documents.text.exact:\"the commission\""),
			List.of("\"power lines\"~6", "documents.text.exact:\"power lines\"~6"), List.of("licen*", "documents.text.exact:licen*"),
			List.of("goverment~1", "documents.text.exact:goverment~1"), List.of("outlet:courier drone", "outlet:courier drone"));

	private Path folder;
	private CorpusSearch search;
	private FSDirectory directory;
	private DirectoryReader reader;

	@Setup
	public void index() throws IOException {
		folder = Files.createTempDirectory("warrant-benchmark");
		try (CorpusIndex index = CorpusIndex.open(folder, System.err::println)) {
			for (IndexedDocument document : Samples.withoutMeanings(Samples.documents(500)))
				index.put(document);
			index.commit();
		}
		search = CorpusSearch.open(folder);
		directory = FSDirectory.open(folder);
		reader = DirectoryReader.open(directory);
	}

	@TearDown
	public void delete() throws IOException {
		search.close();
		reader.close();
		directory.close();
		Samples.delete(folder);
	}

	@Benchmark
	public void warrant(Blackhole sink) throws IOException {
		for (List<String> query : QUERIES)
			sink.consume(search.search(SearchRequest.of(query.get(0)).withLimit(LIMIT)));
	}

	@Benchmark
	public void bare(Blackhole sink) throws IOException, ParseException {
		IndexSearcher searcher = new IndexSearcher(reader);
		for (List<String> query : QUERIES) {
			Query words = parser().parse(query.get(1));
			TopDocs found = searcher.search(ofDocuments(words), new TopScoreDocCollectorManager(LIMIT, Integer.MAX_VALUE));
			for (ScoreDoc hit : found.scoreDocs)
				sink.consume(stored(searcher, hit));
			UnifiedHighlighter highlighter = UnifiedHighlighter.builder(new Quoting(reader), new SingleValue()).withMaxLength(1 << 20).build();
			sink.consume(highlighter.highlightFields(new String[] { "documents.text", "documents.text.exact" }, words, found));
		}
	}

	/** Without words in context: what the quotes cost. */
	@Benchmark
	public void bareWithoutQuotes(Blackhole sink) throws IOException, ParseException {
		IndexSearcher searcher = new IndexSearcher(reader);
		for (List<String> query : QUERIES) {
			TopDocs found = searcher.search(ofDocuments(parser().parse(query.get(1))), new TopScoreDocCollectorManager(LIMIT, Integer.MAX_VALUE));
			for (ScoreDoc hit : found.scoreDocs)
				sink.consume(stored(searcher, hit));
		}
	}

	private static QueryParser parser() {
		return new QueryParser("documents.text", new Analyzers());
	}

	private static Query ofDocuments(Query words) {
		return new BooleanQuery.Builder().add(words, Occur.MUST).add(new TermQuery(new Term("layer", "documents")), Occur.FILTER).build();
	}

	private static Document stored(IndexSearcher searcher, ScoreDoc hit) throws IOException {
		return searcher.storedFields().document(hit.doc);
	}
}

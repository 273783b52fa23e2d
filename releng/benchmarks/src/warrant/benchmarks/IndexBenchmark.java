package warrant.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import warrant.index.CorpusIndex;
import warrant.index.IndexedDocument;
import warrant.index.internal.Analyzers;
import warrant.index.internal.DocumentBlock;

/**
 * Sixty op-eds with their annotations and the meanings of their sentences into an empty index, one thread, one commit. Bare Lucene gets the very rows, with the same
 * analyzers and memory, made before the clock starts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class IndexBenchmark {

	private static final int DOCUMENTS = 60;

	private List<IndexedDocument> documents;
	private List<List<Document>> rows;
	private Path folder;

	@Setup
	public void read() throws IOException {
		documents = Samples.indexed(Samples.documents(DOCUMENTS));
		rows = documents.stream().map(document -> new DocumentBlock(document).rows()).toList();
	}

	@Setup(Level.Invocation)
	public void makeFolder() throws IOException {
		folder = Files.createTempDirectory("warrant-benchmark");
	}

	@TearDown(Level.Invocation)
	public void deleteFolder() throws IOException {
		Samples.delete(folder);
	}

	@Benchmark
	public void warrant() throws IOException {
		try (CorpusIndex index = CorpusIndex.open(folder, System.err::println)) {
			for (IndexedDocument document : documents)
				index.put(document);
			index.commit();
		}
	}

	@Benchmark
	public void bare() throws IOException {
		try (FSDirectory directory = FSDirectory.open(folder)) {
			IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new Analyzers()).setRAMBufferSizeMB(24));
			for (List<Document> block : rows)
				writer.addDocuments(block);
			writer.commit();
			writer.rollback();
		}
	}
}

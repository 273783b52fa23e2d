package warrant.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import warrant.extraction.DocumentExtractor;
import warrant.extraction.ExtractionModels;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.Token;
import warrant.text.Document;

/**
 * One op-ed through the whole of extraction with the encoder, two threads with one encoder between them. The bare encoder gets each distinct sentence of
 * the same op-eds once, cut and tokenized before the clock starts. Sixty op-eds by turns are more than the encoder remembers: what comes from its memory
 * was encoded within the call. Both sides warm up for 40 seconds: the whole of extraction is much more code than the encoder's, and for half a minute the JIT,
 * on the same two cores, works as hard as what it compiles.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 4, time = 5)
public class EncoderBenchmark {

	private static final int DOCUMENTS = 60;

	/** Shared by the threads: models, the encoder and the op-eds. */
	@State(Scope.Benchmark)
	public static class Desk {

		List<Document> documents;
		final List<Set<List<String>>> sentences = new ArrayList<>();
		DocumentExtractor extractor;
		SentenceEncoder encoder;

		@Setup
		public void load() throws IOException {
			ExtractionModels models = ExtractionModels.load();
			documents = Samples.documents(DOCUMENTS);
			extractor = new DocumentExtractor(models);
			encoder = models.encoder().get().orElseThrow();
			SentenceReader reader = new SentenceReader(models.language());
			for (Document document : documents)
				sentences.add(new LinkedHashSet<>(reader.read(document).stream().map(s -> s.tokens().stream().map(Token::text).toList()).toList()));
			System.out.println("sentences per operation: " + sentences.stream().mapToInt(Set::size).sum() / DOCUMENTS);
		}
	}

	/** The op-ed a thread is at; the second thread starts in the middle. */
	@State(Scope.Thread)
	public static class Place {

		private int at;

		@Setup
		public void start(org.openjdk.jmh.infra.ThreadParams thread) {
			at = thread.getThreadIndex() * DOCUMENTS / thread.getThreadCount();
		}

		int next() {
			at = (at + 1) % DOCUMENTS;
			return at;
		}
	}

	@Benchmark
	public void warrant(Desk desk, Place place, Blackhole sink) {
		sink.consume(desk.extractor.extract(desk.documents.get(place.next())));
	}

	@Benchmark
	public void bare(Desk desk, Place place, Blackhole sink) {
		for (List<String> sentence : desk.sentences.get(place.next()))
			sink.consume(desk.encoder.encode(sentence));
	}
}

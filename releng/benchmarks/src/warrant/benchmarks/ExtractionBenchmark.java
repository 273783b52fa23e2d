package warrant.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import warrant.extraction.DocumentExtractor;
import warrant.extraction.ExtractionModels;
import warrant.text.Block;
import warrant.text.Document;

/**
 * Six op-eds through the whole of extraction, one thread, without the encoder ({@link EncoderBenchmark}: with it). Bare OpenNLP runs the models for sentences,
 * tokens, tags and lemmas over the same blocks in the same order, each once, and nothing else ({@code bareTagging}: without the lemmas, which
 * OpenNLP is slow at and Warrant remembers by word and tag). The six are others each time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class ExtractionBenchmark {

	private static final int DOCUMENTS = 60;
	private static final int PER_CALL = 6;
	private static final String MODELS = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

	private List<Document> documents;
	private int next;
	private DocumentExtractor lexical;
	private SentenceDetectorME sentences;
	private TokenizerME tokens;
	private POSTaggerME tags;
	private LemmatizerME lemmas;

	@Setup
	public void load() throws IOException {
		documents = Samples.documents(DOCUMENTS);
		lexical = new DocumentExtractor(ExtractionModels.load().withoutEncoder());
		try (InputStream sentence = model("sentence"); InputStream token = model("tokens"); InputStream tag = model("pos");
				InputStream lemma = model("lemmas")) {
			sentences = new SentenceDetectorME(new SentenceModel(sentence));
			tokens = new TokenizerME(new TokenizerModel(token));
			tags = new POSTaggerME(new POSModel(tag));
			lemmas = new LemmatizerME(new LemmatizerModel(lemma));
		}
		System.out.println("tokens per operation: " + countTokens());
	}

	private static InputStream model(String task) {
		return ExtractionBenchmark.class.getResourceAsStream(MODELS.formatted(task));
	}

	@Benchmark
	public void warrantLexical(Blackhole sink) {
		for (Document document : some())
			sink.consume(lexical.extract(document));
	}

	@Benchmark
	public void bareLexical(Blackhole sink) {
		for (Document document : some())
			for (Block block : document.blocks())
				for (String sentence : sentences.sentDetect(block.span().of(document.text()))) {
					String[] words = tokens.tokenize(sentence);
					sink.consume(lemmas.lemmatize(words, tags.tag(words)));
				}
	}

	@Benchmark
	public void bareTagging(Blackhole sink) {
		for (Document document : some())
			for (Block block : document.blocks())
				for (String sentence : sentences.sentDetect(block.span().of(document.text())))
					sink.consume(tags.tag(tokens.tokenize(sentence)));
	}

	private List<Document> some() {
		int from = next;
		next = (next + PER_CALL) % documents.size();
		return documents.subList(from, from + PER_CALL);
	}

	private int countTokens() {
		int count = 0;
		for (Document document : documents)
			for (Block block : document.blocks())
				for (String sentence : sentences.sentDetect(block.span().of(document.text())))
					count += tokens.tokenize(sentence).length;
		return count / (documents.size() / PER_CALL);
	}
}

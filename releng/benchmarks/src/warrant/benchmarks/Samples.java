package warrant.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import warrant.index.ActorRole;
import warrant.index.IndexedAnnotation;
import warrant.index.IndexedDocument;
import warrant.index.IndexedSentence;
import warrant.index.Layer;
import warrant.index.Role;
import warrant.text.Block;
import warrant.text.Document;
import warrant.text.DocumentReader;
import warrant.text.Span;

/** Generated documents in memory, and folders that go away again. */
final class Samples {

	private static final int DIMENSIONS = 384;
	private static final long SEED = 20_261_122;

	private Samples() {
	}

	static List<Document> documents(int count) throws IOException {
		CorpusGenerator generator = new CorpusGenerator(Path.of(System.getProperty("warrant.corpus", "corpus/documents")), count);
		DocumentReader reader = new DocumentReader();
		return IntStream.range(0, count).mapToObj(i -> reader.of(generator.name(i), generator.text(i, SEED))).toList();
	}

	/** About forty annotations each, as extraction gives: components, recommendations, mentions with actors; and sentences with their meanings. */
	static List<IndexedDocument> indexed(List<Document> documents) {
		return documents.stream().map(Samples::indexed).toList();
	}

	/** The same for what is found by its words alone: building the graph of meanings takes longer than all the rest. */
	static List<IndexedDocument> withoutMeanings(List<Document> documents) {
		return indexed(documents).stream().map(d -> new IndexedDocument(d.id(), d.name(), d.fingerprint(), d.title(), d.metadata(), d.language(), d.text(),
				d.blocks(), d.annotations())).toList();
	}

	private static IndexedDocument indexed(Document d) {
		List<IndexedAnnotation> annotations = new ArrayList<>();
		List<IndexedSentence> sentences = new ArrayList<>();
		Random random = new Random(d.name().hashCode());
		for (Block block : d.blocks())
			if (block.kind().isProse())
				for (int start = block.span().start(); start < block.span().end(); start += 240) {
					annotate(annotations, new Span(start, Math.min(start + 150, block.span().end())));
					sentences.add(new IndexedSentence(new Span(start, Math.min(start + 240, block.span().end())), direction(random)));
				}
		return new IndexedDocument(d.textSha256(), d.name(), d.sourceSha256(), d.title(), d.metadata(), d.language(), d.text(), d.blocks(),
				annotations, sentences);
	}

	/** As long as the encoder's, and as good as any for what storing it costs. */
	private static float[] direction(Random random) {
		float[] direction = new float[DIMENSIONS];
		for (int i = 0; i < DIMENSIONS; i++)
			direction[i] = (float) random.nextGaussian();
		return direction;
	}

	private static void annotate(List<IndexedAnnotation> to, Span span) {
		int n = to.size();
		Layer layer = n % 4 == 0 ? Layer.RECOMMENDATION : Layer.COMPONENT;
		ActorRole issuer = new ActorRole(Role.ISSUER, "actor-" + span.start() % 97);
		ActorRole addressee = new ActorRole(Role.ADDRESSEE, "actor-" + span.end() % 89);
		to.add(new IndexedAnnotation("c" + n, layer, n % 3 == 0 ? "claim" : "premise", "value", span, 0.7, List.of(issuer, addressee)));
		to.add(new IndexedAnnotation("a" + n, Layer.ACTOR, "state", "", new Span(span.start(), Math.min(span.start() + 12, span.end())), 1,
				List.of(new ActorRole(Role.MENTION, issuer.actorId()))));
	}

	static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.delete(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}

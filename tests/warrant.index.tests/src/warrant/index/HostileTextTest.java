package warrant.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.text.Span;

class HostileTextTest {

	private static final long SEED = Long.getLong("warrant.seed", 5);
	@TempDir
	private Path folder;

	@Test
	void oneWordOfAMegabyteDoesNotHideTheRest() throws IOException {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "x".repeat(1 << 20) + " needle"))) {
			assertEquals("a", Corpus.names(index, "needle"));
		}
	}

	@Test
	void loneSurrogatesAndDirectionMarksKeepTheOffsets() throws IOException {
		String text = "\uD83D \uDE00 \u202Eneedle\u202C wo\u00ADrd שָׁלוֹם";
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", text))) {
			assertEquals("needle", Corpus.search(index, SearchRequest.of("needle")).hits().get(0).quote().highlights().get(0).of(text)
					.replaceAll("\\p{Cf}", ""));
			assertEquals("a", Corpus.names(index, "word"));
			assertEquals("a", Corpus.names(index, "שלום"));
		}
	}

	@Test
	void longMetadataAndTypesAreTaken() throws IOException {
		String endless = "é".repeat(50_000);
		IndexedAnnotation odd = new IndexedAnnotation(endless, Layer.COMPONENT, endless, endless, new Span(0, 0), 1, List.of(
				new ActorRole(Role.MENTION, endless)));
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "", Map.of("title", endless, "outlet", endless, "question", endless,
				"author", "\u001f", "date", "soon"), odd))) {
			index.putActors(List.of(new IndexedActor(endless, endless, "", List.of(endless))));
			index.commit();
			SearchResult found = Corpus.search(index, SearchRequest.of("*").in(Layer.COMPONENT).withFacets().withOutlet(endless));
			assertEquals(1, found.total());
		}
	}

	@Test
	void anyCharactersAtAllAreIndexedAndQuoted() throws IOException {
		Random random = new Random(SEED);
		try (CorpusIndex index = Corpus.index(folder)) {
			for (int i = 0; i < 50; i++)
				index.put(Corpus.document("d" + i, anything(random) + " needle " + anything(random)));
			index.commit();
			SearchResult found = Corpus.search(index, SearchRequest.of("needle").withLimit(50));
			assertEquals(50, found.total(), "seed " + SEED);
			for (SearchHit hit : found.hits())
				assertEquals("needle", hit.quote().highlights().get(0).of(hit.quote().span().start() == 0 ? hit.quote().text()
						: " ".repeat(hit.quote().span().start()) + hit.quote().text()).replaceAll("[\\p{Cf}\\p{M}]", ""), "seed " + SEED);
		}
	}

	@Test
	void anyQueryGivesAResultOrAClearRefusal() throws IOException {
		Random random = new Random(SEED);
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "some words"))) {
			for (int i = 0; i < 3000; i++) {
				String query = query(random);
				try {
					Corpus.search(index, SearchRequest.of(query));
				} catch (IllegalArgumentException refused) {
					assertFalse(refused.getMessage().isBlank(), query);
				}
			}
		}
	}

	private static String query(Random random) {
		String parts = "abc *?~^:\"()[]{}+-!/\\&|<>=@#.0123 TO AND date: actor: text: ";
		StringBuilder query = new StringBuilder();
		for (int i = random.nextInt(12); i >= 0; i--) {
			int at = random.nextInt(parts.length());
			query.append(parts, at, Math.min(parts.length(), at + 1 + random.nextInt(4)));
		}
		return query.toString();
	}

	private static String anything(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(400); i > 0; i--)
			text.append(random.nextBoolean() ? (char) random.nextInt(0x10000) : (char) (' ' + random.nextInt(90)));
		return text.toString();
	}
}

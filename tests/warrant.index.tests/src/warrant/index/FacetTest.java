package warrant.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.text.Span;

class FacetTest {

	@TempDir
	private Path folder;

	private static IndexedAnnotation asks(String id, String addressee, String issuer) {
		return new IndexedAnnotation(id, Layer.RECOMMENDATION, "should", "", new Span(0, 4), 0.8,
				List.of(new ActorRole(Role.ADDRESSEE, addressee), new ActorRole(Role.ISSUER, issuer)));
	}

	private static String counts(SearchResult result, String field) {
		return result.facets().stream().filter(facet -> facet.field().equals(field)).flatMap(facet -> facet.counts().stream())
				.map(count -> count.label() + "=" + count.rows()).collect(Collectors.joining(" "));
	}

	@Test
	void valuesAreCountedOverAllThatWasFound() throws IOException {
		try (CorpusIndex index = Corpus.index(folder,
				Corpus.document("a", "they should", Map.of("outlet", "The Times", "date", "2026-03", "author", "Ann"), asks("r1", "eu", "un"),
						asks("r2", "eu", "nl")),
				Corpus.document("b", "they must", Map.of("outlet", "the times", "date", "2025"), asks("r1", "nl", "eu"), Corpus.claim("c", 0, 4)),
				Corpus.document("c", "they could", Map.of("outlet", "The Times", "question", "Why?")))) {
			index.putActors(List.of(new IndexedActor("eu", "European Union", "organization", List.of("EU", "Brussels")),
					new IndexedActor("nl", "Netherlands", "state", List.of())));
			index.commit();
			SearchResult found = Corpus.search(index, SearchRequest.of("they").withFacets().withLimit(1));
			assertEquals("The Times=3", counts(found, "outlet"));
			assertEquals("2025=1 2026=1", counts(found, "year"));
			assertEquals("Ann=1", counts(found, "author"));
			assertEquals("Why?=1", counts(found, "question"));
			assertEquals("should=2 claim=1", counts(found, "type"));
			assertEquals("European Union=2 Netherlands=2 un=1", counts(found, "actor"));
			assertEquals("European Union=1 Netherlands=1", counts(found, "addressee"));
			SearchResult asked = Corpus.search(index, SearchRequest.of("*").in(Layer.RECOMMENDATION).withFacets());
			assertEquals("European Union=2 Netherlands=1", counts(asked, "addressee"));
			assertEquals("The Times=3", counts(asked, "outlet").replace("the times", "The Times"));
		}
	}

	@Test
	void countsAreWhatTheValueFindsAsAFilter() throws IOException {
		Random random = new Random(Long.getLong("warrant.seed", 11));
		try (CorpusIndex index = Corpus.index(folder)) {
			for (int i = 0; i < 200; i++)
				index.put(Corpus.document("d" + i, "w" + random.nextInt(5) + " should", Map.of("outlet", List.of("X", "x", "Y & Z").get(random.nextInt(3))),
						asks("r", "a" + random.nextInt(7), "a" + random.nextInt(7))));
			index.putActors(IntStream.range(0, 7).mapToObj(i -> new IndexedActor("a" + i, "Actor no" + i, "", List.of())).toList());
			index.commit();
			for (Layer layer : List.of(Layer.DOCUMENT, Layer.RECOMMENDATION))
				for (Facet facet : Corpus.search(index, SearchRequest.of("should").in(layer).withFacets()).facets())
					for (Facet.Count count : facet.counts())
						assertEquals(count.rows(), drilled(index, layer, facet.field(), count.value()), facet.field() + " " + count);
		}
	}

	private static long drilled(CorpusIndex index, Layer layer, String field, String value) {
		return Corpus.search(index, SearchRequest.of("should").in(layer).choosing(new FacetChoice(field, value))).total();
	}

	@Test
	void aFacetThatIsNotThereCannotBeChosen() {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "words"))) {
			IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> drilled(index, Layer.DOCUMENT, "colour", "red"));
			assertTrue(wrong.getMessage().startsWith("no facet 'colour'; there are outlet, author, year"), wrong.getMessage());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

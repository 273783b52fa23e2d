package warrant.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.text.Span;

class NearestTest {

	private static final int DIMENSIONS = 48;

	@TempDir
	private Path folder;

	private final Random random = new Random(Long.getLong("warrant.seed", 31));

	@Test
	void rowsComeInTheOrderOfTheirAngle() throws IOException {
		Map<String, float[]> meanings = new HashMap<>();
		try (CorpusIndex index = Corpus.index(folder)) {
			for (int i = 0; i < 300; i++)
				index.put(one("d" + i, "claim", meanings));
			index.commit();
			float[] target = direction();
			SearchResult found = nearest(index, SearchRequest.of("some words").in(Layer.COMPONENT).withLimit(10), target);
			assertEquals(100, found.total());
			assertEquals(best(meanings, target, name -> true).limit(10).toList(), found.hits().stream().map(SearchHit::document).toList());
			for (SearchHit hit : found.hits())
				assertEquals(cosine(meanings.get(hit.document()), target), hit.score(), 0.01, hit.document());
		}
	}

	@Test
	void theNearestIsAmongThoseThatPassTheFilters() throws IOException {
		Map<String, float[]> meanings = new HashMap<>();
		try (CorpusIndex index = Corpus.index(folder)) {
			for (int i = 0; i < 400; i++)
				index.put(one("d" + i, i % 20 == 0 ? "premise" : "claim", meanings));
			index.commit();
			float[] target = direction();
			List<String> premises = best(meanings, target, name -> Integer.parseInt(name.substring(1)) % 20 == 0).toList();
			for (SearchRequest request : List.of(SearchRequest.of("words").withType("premise"), SearchRequest.of("type:premise words"),
					SearchRequest.of("words").choosing(new FacetChoice("type", "premise"))))
				assertEquals(premises, names(nearest(index, request.in(Layer.COMPONENT).withLimit(50), target)));
			List<String> recent = best(meanings, target, name -> name.endsWith("7")).limit(20).toList();
			assertEquals(recent, names(nearest(index, SearchRequest.of("words").in(Layer.COMPONENT).between("2027", null), target)));
		}
	}

	@Test
	void documentsAreFoundByTheirNearestPassage() throws IOException {
		String text = "Alpha one. Beta two. Gamma three.";
		float[][] axes = new float[3][DIMENSIONS];
		for (int i = 0; i < 3; i++)
			axes[i][i] = 1;
		List<IndexedSentence> sentences = List.of(new IndexedSentence(new Span(0, 10), axes[0]), new IndexedSentence(new Span(11, 20), axes[1]),
				new IndexedSentence(new Span(21, 33), axes[2]));
		try (CorpusIndex index = Corpus.index(folder, with(Corpus.document("a", text), sentences),
				with(Corpus.document("b", text), sentences.subList(0, 1)), Corpus.document("c", text))) {
			SearchResult found = nearest(index, SearchRequest.of("two").withFacets(), axes[1]);
			assertEquals(List.of("a", "b"), names(found));
			assertEquals(2, found.total());
			assertEquals(new Span(11, 20), found.hits().get(0).span());
			assertEquals("id-a", found.hits().get(0).documentId());
			assertEquals(1, found.hits().get(0).score(), 1e-6);
			assertEquals(0, found.hits().get(1).score(), 1e-6);
			assertTrue(found.hits().get(0).quote().span().contains(found.hits().get(0).span()));
		}
	}

	@Test
	void manyPassagesOfOneDocumentDoNotKeepOthersOut() throws IOException {
		float[] target = direction();
		try (CorpusIndex index = Corpus.index(folder)) {
			index.put(with(Corpus.document("long", "x".repeat(2_000)), Stream.iterate(0, i -> i + 2).limit(900)
					.map(start -> new IndexedSentence(new Span(start, start + 1), target)).toList()));
			for (int i = 0; i < 30; i++)
				index.put(with(Corpus.document("d" + i, "xyz"), List.of(new IndexedSentence(new Span(0, 3), direction()))));
			index.commit();
			assertEquals(31, nearest(index, SearchRequest.of("x").withLimit(50), target).hits().size());
		}
	}

	@Test
	void replacedAndDeletedDocumentsAreNotFound() throws IOException {
		Map<String, float[]> meanings = new HashMap<>();
		try (CorpusIndex index = Corpus.index(folder)) {
			for (int i = 0; i < 60; i++)
				index.put(one("d" + i, "claim", meanings));
			index.commit();
			for (int i = 0; i < 60; i += 2) {
				if (i % 4 == 0)
					index.put(one("d" + i, "claim", meanings));
				else
					index.delete("d" + i);
				if (i % 4 != 0)
					meanings.remove("d" + i);
			}
			index.commit();
			float[] target = direction();
			List<String> expected = best(meanings, target, name -> true).toList();
			assertEquals(expected, names(nearest(index, SearchRequest.of("w").in(Layer.COMPONENT).withLimit(100), target)));
			assertEquals(expected, names(nearest(index, SearchRequest.of("w").withLimit(100), target)));
		}
	}

	@Test
	void annotationsHaveTheMeaningOfTheSentenceTheyShareMostWith() throws IOException {
		float[] one = direction();
		float[] other = direction();
		IndexedDocument document = with(Corpus.document("a", "First is here. Second is there.", Corpus.claim("c1", 0, 13), Corpus.claim("c2", 12, 30)),
				List.of(new IndexedSentence(new Span(0, 14), one), new IndexedSentence(new Span(15, 31), other)));
		try (CorpusIndex index = Corpus.index(folder, document)) {
			assertEquals("c1", nearest(index, SearchRequest.of("w").in(Layer.COMPONENT), one).hits().get(0).id());
			assertEquals("c2", nearest(index, SearchRequest.of("w").in(Layer.COMPONENT), other).hits().get(0).id());
		}
	}

	@Test
	void conditionsAreTakenOutOfTheWords() {
		assertEquals("who pays for wires?", SearchRequest.of("type:claim who pays \"for wires?\" -outlet:\"The Post\"").words());
		assertEquals("grid northern lines", SearchRequest.of("type:recommendation addressee:government date:[2026 TO 2027] grid OR \"northern lines\"").words());
		assertEquals("Note: nobody pays", SearchRequest.of("Note: nobody pays").words());
		assertThrows(IllegalArgumentException.class, () -> SearchRequest.of("type:claim *").words());
	}

	@Test
	void conditionsNarrowWhereTheQueryDoesNotSayOtherwise() {
		assertEquals("+type:recommendation +addressee:government +(grid OR \"northern lines\")",
				SearchRequest.of("type:recommendation addressee:government grid OR \"northern lines\"").narrowing().query());
		assertEquals("-outlet:\"The Post\"", SearchRequest.of("-outlet:\"The Post\"").narrowing().query());
		for (String own : List.of("type:claim OR gas", "gas AND type:claim", "(type:claim gas)", "gas oil", "*"))
			assertEquals(own, SearchRequest.of(own).narrowing().query());
	}

	@Test
	void aConditionThatIsWrongIsSaid() throws IOException {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "words"))) {
			IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class,
					() -> nearest(index, SearchRequest.of("date:soon words"), direction()));
			assertTrue(wrong.getMessage().contains("'soon' is not a date"), wrong.getMessage());
		}
	}

	@Test
	void anIndexWithoutMeaningsFindsNothingByThem() throws IOException {
		try (CorpusIndex index = Corpus.index(folder, Corpus.document("a", "words", Corpus.claim("c", 0, 5)))) {
			for (Layer layer : Layer.values())
				assertEquals(0, nearest(index, SearchRequest.of("words").in(layer).withFacets(), direction()).total());
		}
	}

	private IndexedDocument one(String name, String type, Map<String, float[]> meanings) {
		float[] meaning = direction();
		meanings.put(name, meaning);
		IndexedAnnotation annotation = new IndexedAnnotation("c", Layer.COMPONENT, type, "", new Span(0, 4), 1, List.of());
		Map<String, String> metadata = Map.of("date", name.endsWith("7") ? "2027-01-01" : "2026-01-01");
		return with(Corpus.document(name, "some words", metadata, annotation), List.of(new IndexedSentence(new Span(0, 10), meaning)));
	}

	private static IndexedDocument with(IndexedDocument d, List<IndexedSentence> sentences) {
		return new IndexedDocument(d.id(), d.name(), d.fingerprint(), d.title(), d.metadata(), d.language(), d.text(), d.blocks(),
				d.annotations(), sentences);
	}

	private static SearchResult nearest(CorpusIndex index, SearchRequest request, float[] target) throws IOException {
		try (CorpusSearch search = index.search()) {
			return search.nearest(request, target);
		}
	}

	private static List<String> names(SearchResult result) {
		return new ArrayList<>(result.hits().stream().map(SearchHit::document).toList());
	}

	private float[] direction() {
		float[] direction = new float[DIMENSIONS];
		for (int i = 0; i < DIMENSIONS; i++)
			direction[i] = (float) random.nextGaussian();
		return direction;
	}

	/** What must be found: by the angles of what Lucene keeps. */
	private static Stream<String> best(Map<String, float[]> meanings, float[] target, Predicate<String> passes) {
		return meanings.keySet().stream().filter(passes)
				.sorted(Comparator.comparingDouble((String name) -> -cosine(rounded(meanings.get(name)), rounded(target))));
	}

	private static float[] rounded(float[] vector) {
		float largest = 0;
		for (float value : vector)
			largest = Math.max(largest, Math.abs(value));
		float[] rounded = new float[vector.length];
		for (int i = 0; i < rounded.length; i++)
			rounded[i] = Math.round(vector[i] * 127 / largest);
		return rounded;
	}

	private static double cosine(float[] a, float[] b) {
		double dot = 0;
		double squareA = 0;
		double squareB = 0;
		for (int i = 0; i < a.length; i++) {
			dot += a[i] * b[i];
			squareA += a[i] * a[i];
			squareB += b[i] * b[i];
		}
		return dot / Math.sqrt(squareA * squareB);
	}
}

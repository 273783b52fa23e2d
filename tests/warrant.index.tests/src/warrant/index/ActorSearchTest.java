package warrant.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.text.Span;

class ActorSearchTest {

	private static final String TEXT = "Ankara says the European Union should pay.";
	@TempDir
	private Path folder;
	private CorpusIndex index;

	@BeforeEach
	void fill() throws IOException {
		index = Corpus.index(folder, Corpus.document("a", TEXT,
				new IndexedAnnotation("r1", Layer.RECOMMENDATION, "should", "", new Span(12, 41), 0.9,
						List.of(new ActorRole(Role.ADDRESSEE, "u-eu"), new ActorRole(Role.ISSUER, "u-tr"))),
				mention("m1", 0, 6, "u-tr"), mention("m2", 16, 30, "u-eu")), Corpus.document("b", "Nobody."));
		index.putActors(List.of(new IndexedActor("u-tr", "Turkey", "state", List.of("Ankara", "Türkiye")),
				new IndexedActor("u-eu", "European Union", "organization", List.of("EU", "the Union"))));
		index.commit();
	}

	private static IndexedAnnotation mention(String id, int start, int end, String actor) {
		return new IndexedAnnotation(id, Layer.ACTOR, "state", "", new Span(start, end), 1, List.of(new ActorRole(Role.MENTION, actor)));
	}

	@AfterEach
	void close() throws IOException {
		index.close();
	}

	private String ids(SearchRequest request) {
		return String.join(" ", Corpus.search(index, request).hits().stream().map(SearchHit::id).toList());
	}

	@Test
	void actorsAreFoundByAnyName() {
		assertEquals("m1", ids(SearchRequest.of("Turkey").in(Layer.ACTOR)));
		assertEquals("m1", ids(SearchRequest.of("turkiye").in(Layer.ACTOR)));
		assertEquals("m1", ids(SearchRequest.of("ankara").in(Layer.ACTOR)));
		assertEquals("m2", ids(SearchRequest.of("EU").in(Layer.ACTOR)));
		assertEquals("m2", ids(SearchRequest.of("\"european union\"").in(Layer.ACTOR)));
	}

	@Test
	void rolesAreFields() {
		assertEquals("r1", ids(SearchRequest.of("addressee:eu").in(Layer.RECOMMENDATION)));
		assertEquals("", ids(SearchRequest.of("addressee:turkey").in(Layer.RECOMMENDATION)));
		assertEquals("r1", ids(SearchRequest.of("issuer:turk* AND pay").in(Layer.RECOMMENDATION)));
		assertEquals("id-a", ids(SearchRequest.of("actor:\"European Union\"")));
		assertEquals("id-b", ids(SearchRequest.of("-actor:union")));
	}

	@Test
	void theFilterTakesNameAliasOrId() {
		for (String name : List.of("Turkey", "ANKARA", "u-tr"))
			assertEquals("r1", ids(SearchRequest.of("*").in(Layer.RECOMMENDATION).withActor(name)), name);
		assertEquals("m2", ids(SearchRequest.of("*").in(Layer.ACTOR).withActor("union")));
		assertEquals("", ids(SearchRequest.of("*").in(Layer.ACTOR).withActor("Union Turkey")));
	}

	@Test
	void aRenamedActorNeedsNoNewDocument() throws IOException {
		index.putActors(List.of(new IndexedActor("u-tr", "Republic of Türkiye", "state", List.of())));
		index.commit();
		assertEquals("r1", ids(SearchRequest.of("issuer:republic").in(Layer.RECOMMENDATION)));
		SearchHit hit = Corpus.search(index, SearchRequest.of("pay").in(Layer.RECOMMENDATION)).hits().get(0);
		assertEquals(List.of(new ActorName(Role.ADDRESSEE, "u-eu", "u-eu"), new ActorName(Role.ISSUER, "u-tr", "Republic of Türkiye")),
				hit.actors());
	}
}

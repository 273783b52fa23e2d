package warrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** The object of {@code extract}, to the letter of the contract. */
class ExtractTest {

	@TempDir
	private static Path folder;
	private static Run run;

	@BeforeAll
	static void extract() throws IOException {
		run = Run.of("extract", Sample.in(folder), "--text", "--sentences").gives(0);
	}

	@Test
	void oneLinePerDocumentSortedByName() throws IOException {
		assertEquals(List.of("energy/farms.md", "energy/wires.txt", "note.txt"), run.objects().stream().map(o -> o.get("document").asText()).toList());
		assertEquals("", run.err());
	}

	@Test
	void objectsHaveTheFieldsOfTheContract() throws IOException {
		for (JsonNode object : run.objects()) {
			assertEquals(List.of("schema", "document", "sha256", "length", "language", "text", "sentences", "components", "recommendations", "actors",
					"relations", "problems"), Run.fields(object));
			assertEquals(1, object.get("schema").asInt());
			assertEquals(64, object.get("sha256").asText().length());
			assertEquals(object.get("text").asText().length(), object.get("length").asInt());
			assertFields(object, "sentences", List.of("start", "end", "block"));
			assertFields(object, "components", List.of("id", "type", "kind", "start", "end", "score", "attribution", "reasons"));
			assertFields(object, "recommendations", List.of("id", "start", "end", "score", "reported", "issuer", "addressee", "action", "modality",
					"negated", "condition", "instrument", "deadline", "component", "reasons"));
			assertFields(object, "actors", List.of("id", "name", "kind", "mentions"));
			assertFields(object, "relations", List.of("id", "sources", "target", "type", "score"));
		}
	}

	@Test
	void wordsOfTheContractOnly() throws IOException {
		for (JsonNode object : run.objects()) {
			assertValues(object, "sentences", "block", Set.of("heading", "paragraph", "caption", "list-item", "byline", "quotation"));
			assertValues(object, "components", "type", Set.of("major-claim", "claim", "premise"));
			assertValues(object, "components", "kind", Set.of("value", "policy", "fact", "testimony", "reference"));
			assertValues(object, "actors", "kind", Set.of("person", "organization", "state", "place", "group"));
			assertValues(object, "relations", "type", Set.of("support", "attack", "undercut"));
		}
	}

	@Test
	void spansLieInTheTextAndListsAreSorted() throws IOException {
		for (JsonNode object : run.objects()) {
			int length = object.get("length").asInt();
			for (String list : List.of("sentences", "components", "recommendations")) {
				int last = 0;
				for (JsonNode element : object.get(list)) {
					assertTrue(element.get("start").asInt() >= last, list + " is not sorted: " + element);
					last = element.get("start").asInt();
				}
			}
			object.findParents("start").forEach(span -> assertTrue(0 <= span.get("start").asInt()
					&& span.get("start").asInt() < span.get("end").asInt() && span.get("end").asInt() <= length, span.toString()));
			int first = 0;
			for (JsonNode actor : object.get("actors")) {
				assertTrue(actor.get("mentions").get(0).get("start").asInt() >= first, "actors are not sorted");
				first = actor.get("mentions").get(0).get("start").asInt();
			}
			object.findValues("score").forEach(score -> assertTrue(score.asDouble() >= 0 && score.asDouble() <= 1, score.toString()));
		}
	}

	@Test
	void idsResolve() throws IOException {
		for (JsonNode object : run.objects()) {
			Set<String> ids = new HashSet<>();
			for (String list : List.of("components", "recommendations", "actors", "relations"))
				for (JsonNode element : object.get(list))
					assertTrue(ids.add(element.get("id").asText()), element.toString());
			object.findValues("actor").stream().filter(JsonNode::isTextual).forEach(id -> assertTrue(ids.contains(id.asText()), id.toString()));
			object.findValues("component").stream().filter(JsonNode::isTextual).forEach(id -> assertTrue(ids.contains(id.asText()), id.toString()));
			object.findValues("target").forEach(id -> assertTrue(ids.contains(id.asText()), id.toString()));
			object.findValues("sources").forEach(list -> list.forEach(id -> assertTrue(ids.contains(id.asText()), id.toString())));
		}
	}

	@Test
	void theMarkedRecommendationIsThere() throws IOException {
		JsonNode wires = run.objects().get(1);
		String text = wires.get("text").asText();
		boolean found = false;
		for (JsonNode frame : wires.get("recommendations"))
			found |= frame.get("modality").asText().equals("must") && words(text, frame.get("addressee")).endsWith("European Union")
					&& words(text, frame.get("action")).startsWith("fund new power lines");
		assertTrue(found, wires.get("recommendations").toPrettyString());
	}

	@Test
	void headingsAndCaptionsAreNeverPartOfASentence() throws IOException {
		String text = run.objects().get(1).get("text").asText();
		for (JsonNode sentence : run.objects().get(1).get("sentences"))
			if (sentence.get("block").asText().equals("paragraph"))
				assertFalse(words(text, sentence).contains("Photo") || words(text, sentence).contains("Wires First"), words(text, sentence));
	}

	@Test
	void textAndSentencesComeOnRequestOnlyAndNothingIsWritten() throws IOException {
		JsonNode plain = Run.of("extract", folder.resolve("note.txt")).gives(0).objects().getFirst();
		assertEquals("note.txt", plain.get("document").asText());
		assertFalse(plain.has("text") || plain.has("sentences"));
		assertFalse(Files.exists(folder.resolve(".warrant")));
	}

	private static String words(String text, JsonNode span) {
		return span.isNull() ? "" : text.substring(span.get("start").asInt(), span.get("end").asInt());
	}

	private static void assertFields(JsonNode object, String list, List<String> fields) {
		object.get(list).forEach(element -> assertEquals(fields, Run.fields(element), list));
	}

	private static void assertValues(JsonNode object, String list, String field, Set<String> values) {
		object.get(list).forEach(element -> assertTrue(values.contains(element.get(field).asText()), element.toString()));
	}
}

package warrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Search over a corpus project, where README files are documents. */
class SearchTest {

	@TempDir
	private static Path project;

	@BeforeAll
	static void index() throws IOException {
		Sample.in(Files.createDirectories(project.resolve("documents")));
		Files.writeString(project.resolve("elsewhere.txt"), "No document of the project says turbine.\n");
		assertEquals("4 indexed, 0 unchanged, 0 removed", Run.of("index", project).gives(0).out().strip());
	}

	@Test
	void hitsHaveDocumentSpanQuoteAndScore() throws IOException {
		JsonNode found = Run.of("search", project, "\"fourth turbine\"", "--json").gives(0).json();
		assertEquals(1, found.get("total").asInt());
		JsonNode hit = found.get("hits").get(0);
		assertEquals("energy/wires.txt", hit.get("document").asText());
		JsonNode quote = hit.get("quote");
		JsonNode highlight = quote.get("highlights").get(0);
		int from = highlight.get("start").asInt() - quote.get("start").asInt();
		assertTrue(quote.get("text").asText().substring(from).startsWith("fourth"), quote.toString());
		assertTrue(hit.get("score").asDouble() > 0);
	}

	@Test
	void hitsForPeopleMarkWhatMatched() {
		String text = Run.of("search", project, "turbine").gives(0).out();
		assertTrue(text.contains("energy/wires.txt [") && text.contains("[turbine]") && text.contains("1 hit"), text);
	}

	@Test
	void filtersNarrow() throws IOException {
		assertEquals(List.of("energy/farms.md"), names("grid", "--outlet", "The Made-Up Times"));
		assertEquals(List.of("energy/farms.md"), names("grid", "--from", "2026-04"));
		assertEquals(List.of("energy/wires.txt"), names("grid", "--to", "2026-03"));
		assertEquals(List.of("energy/wires.txt"), names("author:nobody"));
		assertEquals(1, names("*", "--limit", "1").size());
	}

	@Test
	void recommendationsAreFoundByTypeAndActor() throws IOException {
		assertEquals(List.of("energy/farms.md", "energy/wires.txt"), names("lines", "--in", "recommendations", "--type", "must", "--actor", "european union"));
		assertTrue(names("*", "--in", "actors", "--actor", "European Union").size() >= 2);
	}

	@Test
	void facetsAreCounted() throws IOException {
		JsonNode facets = Run.of("search", project, "*", "--facets", "--json").gives(0).json().get("facets");
		assertTrue(facets.has("outlet"), facets.toString());
		facets.get("outlet").forEach(value -> assertEquals(1, value.get("count").asInt()));
	}

	@Test
	void similarFindsWhatIsSaidInOtherWords() throws IOException {
		JsonNode found = Run.of("search", project, "electricity cables have to be laid ahead of wind mills", "--similar", "--json").gives(0).json();
		assertEquals("energy/wires.txt", found.get("hits").get(0).get("document").asText());
		JsonNode hit = found.get("hits").get(0);
		assertTrue(hit.get("end").asInt() > hit.get("start").asInt() && hit.get("score").asDouble() > 0.5 && hit.get("score").asDouble() <= 1);
		String tax = Run.of("search", project, "levies on accumulators ought to fall", "--similar", "--in", "recommendations", "--limit", "1").gives(0).out();
		assertTrue(tax.contains("lower the tax on batteries"), tax);
	}

	@Test
	void similarKeepsToTheFilters() throws IOException {
		String query = "electricity cables have to be laid ahead of wind mills";
		assertEquals(List.of("energy/farms.md"), names(query, "--similar", "--outlet", "the made-up times"));
		assertEquals(List.of("energy/farms.md"), names(query, "--similar", "--from", "2026-04-01"));
		assertEquals(List.of("energy/farms.md"), names("outlet:\"made up times\" " + query, "--similar"));
		assertEquals(List.of("energy/farms.md", "energy/wires.txt"),
				names(query, "--similar", "--in", "recommendations", "--type", "must", "--actor", "european union"));
	}

	@Test
	void similarWithoutAnEncoderOrWordsIsWrongUsage() {
		assertTrue(Run.of("search", project, "grid", "--similar", "--lexical").gives(2).err().contains("encoder"));
		assertTrue(Run.of("search", project, "type:claim *", "--similar").gives(2).err().contains("no words"));
	}

	@Test
	void wrongQueriesAndDatesAreWrongUsage() {
		assertTrue(Run.of("search", project, "grid AND (").gives(2).err().contains("grid AND ("));
		assertTrue(Run.of("search", project, "grid", "--from", "soon").gives(2).err().contains("soon"));
	}

	@Test
	void aDamagedIndexIsMadeAnewWithOneLine() throws IOException {
		Path copy = Files.createDirectories(project.resolve(".copy/documents"));
		Files.writeString(copy.resolve("a.txt"), Sample.NOTE);
		Run.of("index", copy.getParent()).gives(0);
		for (String file : Run.files(copy.resolveSibling(".warrant/index")))
			if (file.startsWith("segments") || file.endsWith(".cfs"))
				Files.writeString(copy.resolveSibling(".warrant/index").resolve(file), "damaged");
		Run run = Run.of("search", copy.getParent(), "batteries").gives(0);
		assertTrue(run.out().contains("a.txt"), run.out());
		assertEquals(1, run.errors().size(), run.err());
	}

	private static List<String> names(String query, String... options) throws IOException {
		List<Object> words = new ArrayList<>(List.of("search", project, query, "--json"));
		words.addAll(List.of(options));
		List<String> names = new ArrayList<>();
		Run.of(words.toArray()).gives(0).json().get("hits").forEach(hit -> names.add(hit.get("document").asText()));
		return names.stream().sorted().toList();
	}
}

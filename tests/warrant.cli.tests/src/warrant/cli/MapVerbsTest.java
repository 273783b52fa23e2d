package warrant.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code map}, {@code assess}, {@code convert} and {@code inspect}, one after the other. */
class MapVerbsTest {

	@TempDir
	private static Path folder;
	private static Path map;

	@BeforeAll
	static void make() throws IOException {
		Sample.in(folder);
		map = folder.resolve("maps/all.argmap");
		String said = Run.of("map", folder, "-o", map).gives(0).out();
		assertTrue(said.contains(" propositions, "), said);
	}

	@Test
	void twoMapsOfTheSameFolderAreTheSameBytes() throws IOException {
		Path again = folder.resolve("again.argmap");
		Run.of("map", folder, "-o", again, "--quiet", "--jobs", "1").gives(0);
		assertArrayEquals(Files.readAllBytes(map), Files.readAllBytes(again));
	}

	@Test
	void oneDocumentIsMappedAlone() throws IOException {
		Path one = folder.resolve("one.argmap");
		Run.of("map", folder, "--document", "note.txt", "-o", one).gives(0);
		String xmi = Files.readString(one);
		assertTrue(xmi.contains("note.txt") && !xmi.contains("wires.txt"), xmi);
	}

	@Test
	void aDocumentThatIsNotThereIsWrongUsage() {
		Run wrong = Run.of("map", folder, "--document", "notes.txt", "-o", folder.resolve("x.argmap")).gives(2);
		assertTrue(wrong.err().contains("notes.txt: no such document"), wrong.err());
		assertFalse(Files.exists(folder.resolve("x.argmap")));
	}

	@Test
	void assessmentHasLabelsStrengthsAndReasons() throws IOException {
		JsonNode assessed = Run.of("assess", map, "--json").gives(0).json();
		assertEquals(List.of("schema", "title", "nodes", "labellings", "findings"), Run.fields(assessed));
		assertTrue(assessed.get("nodes").size() > 0);
		for (JsonNode node : assessed.get("nodes")) {
			assertTrue(List.of("in", "out", "undecided", "undec").contains(node.get("label").asText()), node.toString());
			assertFalse(node.get("reason").asText().isBlank() || node.get("strengthReason").asText().isBlank(), node.toString());
			assertTrue(node.get("strength").has("dfQuad") && node.get("strength").has("quadraticEnergy"));
		}
		assertTrue(Run.of("assess", map).gives(0).out().contains("preferred labellings: "));
	}

	@Test
	void mapsGoIntoEveryFormatAndBack() throws IOException {
		for (String extension : List.of("aif.json", "argdown", "csv")) {
			Path there = folder.resolve("there." + extension);
			Path report = folder.resolve("lost.json");
			Run.of("convert", map, there, "--report", report).gives(0);
			assertTrue(Files.size(there) > 20, extension);
			assertTrue(new ObjectMapper().readTree(report.toFile()).isObject(), extension);
			if (!extension.equals("csv")) {
				Path back = folder.resolve("back.argmap");
				Run.of("convert", there, back).gives(0);
				assertEquals(count(map), count(back), extension);
			}
		}
	}

	@Test
	void formatsThatCanNotBeToldAreWrongUsage() {
		assertTrue(Run.of("convert", map, folder.resolve("x.docx")).gives(2).err().contains("--to"));
		assertTrue(Run.of("convert", map, folder.resolve("x"), "--to", "word").gives(2).err().contains("argdown"));
		assertTrue(Run.of("convert", folder.resolve("note.txt"), folder.resolve("x.argdown")).gives(2).err().contains("--from"));
	}

	@Test
	void filesThatAreNotWhatTheyAreCalledEndTheRun() throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.argmap"), "<<<<<<< HEAD\nno map\n");
		Path json = Files.writeString(folder.resolve("broken.aif.json"), "{\"nodes\": [");
		for (Run run : List.of(Run.of("assess", broken), Run.of("inspect", broken), Run.of("convert", json, folder.resolve("x.argmap")))) {
			assertTrue(run.gives(3).err().contains("broken."), run.err());
			assertEquals(1, run.errors().size(), run.err());
		}
		assertFalse(Files.exists(folder.resolve("x.argmap")));
		Files.delete(broken);
	}

	@Test
	void inspectCountsWhatIsThere() throws IOException {
		JsonNode counted = Run.of("inspect", map, "--json").gives(0).json();
		assertEquals("argmap", counted.get("format").asText());
		assertTrue(counted.get("nodes").get("I").asInt() > 0, counted.toString());
		JsonNode document = Run.of("inspect", folder.resolve("note.txt"), "--json").gives(0).json();
		assertEquals(Files.readString(folder.resolve("note.txt")).length(), document.get("characters").asInt(), 1.0);
		assertTrue(Run.of("inspect", map).gives(0).out().startsWith("format"));
		assertTrue(Run.of("inspect", folder).gives(3).errors().size() == 1);
	}

	private static int count(Path file) throws IOException {
		return Run.of("inspect", file, "--json").gives(0).json().get("nodes").get("I").asInt();
	}
}

package warrant.interchange.aif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.interchange.Loss;
import warrant.interchange.ReadResult;

class AifReaderTest {

	@TempDir
	Path folder;

	private ReadResult read(String json) throws IOException {
		Path file = folder.resolve("map.json");
		Files.writeString(file, json);
		return new AifReader().read(file);
	}

	private ReadResult sample(String name) throws IOException {
		Path file = folder.resolve(name);
		try (InputStream in = AifReaderTest.class.getResourceAsStream(name)) {
			Files.write(file, in.readAllBytes());
		}
		return new AifReader().read(file);
	}

	private static Proposition proposition(ArgumentMap map, String start) {
		return map.getPropositions().stream().filter(p -> p.getText().startsWith(start)).findFirst().orElseThrow();
	}

	private static boolean lost(ReadResult result, String element, String words) {
		return result.losses().losses().stream().anyMatch(l -> l.element().equals(element) && l.reason().contains(words));
	}

	@Test
	void aDialogueOfAifdbBecomesPropositionsWithWhoSaysThem() throws IOException {
		ReadResult result = sample("aifdb-dialogue.json");
		ArgumentMap map = result.map();
		assertEquals(4, map.getPropositions().size());
		Evidence said = proposition(map, "the grid needs").getEvidence().get(0);
		assertEquals("the grid needs new lines", said.getQuote());
		assertEquals("Bob Mills", said.getSource().getName());
		assertTrue(lost(result, "108", "turns of a dialogue"), result.losses().toString());
		assertTrue(lost(result, "119", "'Pure Questioning' asserts no proposition"), result.losses().toString());
	}

	@Test
	void linkedPremisesShareAnInferenceAndAnUndercutTargetsIt() throws IOException {
		ArgumentMap map = sample("aifdb-dialogue.json").map();
		Inference inference = ArgumentMaps.inferences(map).get(0);
		assertEquals(2, inference.getPremises().size());
		assertEquals("Argument From Expert Opinion", inference.getScheme());
		Conflict undercut = ArgumentMaps.conflicts(map).get(0);
		assertEquals(inference, undercut.getTarget());
	}

	@Test
	void theWrapperOfOvaIsReadWithItsNumbersAndNulls() throws IOException {
		ReadResult result = sample("ova.xaif.json");
		assertEquals(3, result.map().getPropositions().size());
		assertEquals(1, ArgumentMaps.inferences(result.map()).size());
		assertNull(ArgumentMaps.inferences(result.map()).get(0).getScheme());
		assertTrue(lost(result, "OVA", "no place"), result.losses().toString());
		assertTrue(lost(result, "nodes.visible", "5 values"), result.losses().toString());
	}

	@Test
	void idsStayWhenTheFileIsReadAgain() throws IOException {
		assertEquals(sample("ova.xaif.json").map().getPropositions().stream().map(Proposition::getId).toList(),
				sample("ova.xaif.json").map().getPropositions().stream().map(Proposition::getId).toList());
	}

	@Test
	void sloppyFilesAreReadAndTheRestIsListed() throws IOException {
		ReadResult result = read("""
				{"nodes": [
				  {"nodeID": 1, "text": "a", "type": "I"}, {"nodeID": 2, "text": "b", "type": ""}, {"nodeID": "2", "text": "other", "type": "I"},
				  {"nodeID": 3, "text": "odd", "type": "ZZ"}, {"nodeID": 4, "text": null, "type": "RA"}, {"text": "nobody", "type": "I"},
				  {"nodeID": 5, "type": "RA"}, {"nodeID": 6, "type": "CA"}, null, 7],
				 "edges": [{"edgeID": 1, "fromID": 1, "toID": 4}, {"edgeID": 2, "fromID": 4, "toID": 2}, {"edgeID": 3, "fromID": 4, "toID": 99},
				  {"edgeID": 4, "fromID": 1, "toID": 2}, {"edgeID": 5, "fromID": 1, "toID": 5}, {"edgeID": 6, "fromID": 2, "toID": 6},
				  {"edgeID": 7, "fromID": 6, "toID": 5}],
				 "locutions": null, "participants": [{"participantID": 1, "firstname": "A", "surname": null}], "schemefulfillments": null}
				""");
		assertEquals(List.of("a", "b"), result.map().getPropositions().stream().map(Proposition::getText).toList());
		assertEquals(1, result.map().getRelations().size());
		assertTrue(lost(result, "2", "id repeats"));
		assertTrue(lost(result, "2", "has no type"));
		assertTrue(lost(result, "3", "'ZZ' is no type"));
		assertTrue(lost(result, "3", "there is no node '99'"));
		assertTrue(lost(result, "4", "no edge from"));
		assertTrue(lost(result, "5", "no target"));
		assertTrue(lost(result, "6", "no target"), result.losses().toString());
		assertTrue(lost(result, "(no id)", "nobody"));
	}

	@Test
	void aPreferenceIsASideOfAConflict() throws IOException {
		ReadResult result = read("""
				{"nodes": [{"nodeID": "1", "text": "a", "type": "I"}, {"nodeID": "2", "text": "b", "type": "I"},
				  {"nodeID": "3", "text": "Default Conflict", "type": "CA"}, {"nodeID": "4", "text": "", "type": "PA"}],
				 "edges": [{"edgeID": "1", "fromID": "1", "toID": "3"}, {"edgeID": "2", "fromID": "3", "toID": "2"},
				  {"edgeID": "3", "fromID": "2", "toID": "4"}, {"edgeID": "4", "fromID": "4", "toID": "1"}]}
				""");
		assertEquals(Preference.TARGET, ArgumentMaps.conflicts(result.map()).get(0).getPreference());
		assertEquals(List.of(), result.losses().losses());
	}

	@Test
	void anInferenceToTwoConclusionsIsTwo() throws IOException {
		ReadResult result = read("""
				{"nodes": [{"nodeID": "1", "text": "a", "type": "I"}, {"nodeID": "2", "text": "b", "type": "I"},
				  {"nodeID": "3", "text": "c", "type": "I"}, {"nodeID": "4", "text": "", "type": "RA"}],
				 "edges": [{"edgeID": "1", "fromID": "1", "toID": "4"}, {"edgeID": "2", "fromID": "4", "toID": "2"},
				  {"edgeID": "3", "fromID": "4", "toID": "3"}]}
				""");
		assertEquals(2, ArgumentMaps.inferences(result.map()).size());
		assertTrue(lost(result, "4", "becomes 2 relations"));
	}

	@Test
	void whatIsNoAifIsRefusedWithFileAndPlace() {
		for (String json : List.of("", "[]", "{}", "nonsense", "{\"nodes\": [", "{\"nodes\": [{\"nodeID\": \"1\"}]} more", "{\"nodes\": 3}",
				"{\"nodes\": " + "[".repeat(5000))) {
			IOException refused = assertThrows(IOException.class, () -> read(json), json);
			assertTrue(refused.getMessage().contains("map.json"), refused.getMessage());
		}
		IOException broken = assertThrows(IOException.class, () -> read("{\"nodes\": [\n  {\"nodeID\": }]}"));
		assertTrue(broken.getMessage().contains("line 2, column"), broken.getMessage());
	}

	@Test
	void numbersAsPythonWritesThemAreReadAndParsersKeepTheirAdvice() throws IOException {
		assertEquals(1, read("{\"nodes\": [{\"nodeID\": \"1\", \"text\": \"a\", \"type\": \"I\", \"x\": NaN}], \"edges\": []}").map().getPropositions().size());
		IOException deep = assertThrows(IOException.class, () -> read("{\"nodes\": " + "[".repeat(5000)));
		assertTrue(deep.getMessage().endsWith("exceeds the maximum allowed (200)"), deep.getMessage());
	}

	@Test
	void aHundredMegabytesOfHostileJsonAreBounded() throws IOException {
		Path file = folder.resolve("huge.json");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("{\"nodes\": [{\"nodeID\": \"1\", \"text\": \"");
			for (int i = 0; i < 1000; i++)
				out.write("x".repeat(100_000));
			out.write("\"}]}");
		}
		IOException refused = assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> assertThrows(IOException.class, () -> new AifReader().read(file)));
		assertTrue(refused.getMessage().contains("huge.json, line 1"), refused.getMessage());
	}

	@Test
	void manyLossesAreAllListed() throws IOException {
		StringBuilder edges = new StringBuilder();
		for (int i = 0; i < 5000; i++)
			edges.append(i == 0 ? "" : ",").append("{\"edgeID\": ").append(i).append(", \"fromID\": 8, \"toID\": 9}");
		List<Loss> losses = read("{\"nodes\": [], \"edges\": [" + edges + "]}").losses().losses();
		assertEquals(5000, losses.size());
	}
}

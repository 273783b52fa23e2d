package warrant.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.annotation.AnnotationFactory;
import warrant.annotation.AnnotationFiles;
import warrant.annotation.Code;
import warrant.annotation.Codebook;
import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.MapDraft;
import warrant.argument.Proposition;

class InspectorTest {

	@TempDir
	Path folder;

	private Path written(String format) throws IOException {
		ArgumentMap map = ArgumentMaps.create("A map");
		MapDraft draft = new MapDraft(map);
		Proposition claim = draft.proposition("claim");
		Proposition first = draft.proposition("first");
		Proposition second = draft.proposition("second");
		var inference = draft.inference(claim, first, second);
		draft.conflict(inference, draft.proposition("undercutter"));
		draft.conflict(claim, draft.proposition("rebutter"));
		draft.evidence(claim, "op-ed.txt", 3, "claim").setSource(draft.participant("p", "Ankara"));
		Path file = folder.resolve("map." + format);
		Formats.byExtension(file).orElseThrow().writer().orElseThrow().write(map, file);
		return file;
	}

	@Test
	void mapsAreCountedByNodesAndRelations() throws IOException {
		for (String format : new String[] { "argmap", "argdown", "aif.json" }) {
			Inspection inspection = Inspector.inspect(written(format));
			assertEquals(Map.of("support", 1, "attack", 1, "undercut", 1), inspection.relations(), format);
			assertEquals(5, inspection.nodes().get("I"), format);
			assertEquals(1, inspection.nodes().get("RA"), format);
			assertEquals(2, inspection.nodes().get("CA"), format);
			assertEquals(1, inspection.actors(), format);
			assertEquals(1, inspection.documents(), format);
			assertEquals(1, inspection.annotations().get("evidence"), format);
		}
	}

	@Test
	void aifIsCountedAsItStands() throws IOException {
		Inspection inspection = Inspector.inspect(written("aif.json"));
		assertEquals(Map.of("I", 5, "RA", 1, "CA", 2, "L", 1, "YA", 1), inspection.nodes());
		assertEquals(3 + 2 + 2 + 2, inspection.edges());
		assertTrue(inspection.toJson().contains("\"YA\": 1"), inspection.toJson());
	}

	@Test
	void codesAreCountedAtAllLevels() throws IOException {
		Codebook codebook = AnnotationFactory.eINSTANCE.createCodebook();
		Code top = AnnotationFactory.eINSTANCE.createCode();
		top.setId("1");
		top.setName("energy");
		Code child = AnnotationFactory.eINSTANCE.createCode();
		child.setId("2");
		child.setName("gas");
		top.getChildren().add(child);
		codebook.getCodes().add(top);
		Path file = folder.resolve("codebook.xmi");
		AnnotationFiles.save(codebook, file);
		assertEquals(2, Inspector.inspect(file).codes());
		assertEquals("codebook", Inspector.inspect(file).format());
	}

	@Test
	void otherJsonIsNoAif() throws IOException {
		Path file = folder.resolve("package.json");
		Files.writeString(file, "{\"name\": \"x\"}");
		assertEquals(Optional.empty(), Formats.byFile(file));
		IOException refused = assertThrows(IOException.class, () -> Inspector.inspect(file));
		assertTrue(refused.getMessage().contains("package.json"), refused.getMessage());
	}

	@Test
	void formatsAreToldByTheLongestExtension() {
		assertEquals("aif", Formats.byExtension(Path.of("x.AIF.json")).orElseThrow().id());
		assertEquals("argdown", Formats.byExtension(Path.of("x.ad")).orElseThrow().id());
		assertEquals(Optional.empty(), Formats.byExtension(Path.of("x.txt")));
	}

	@Test
	void lossesAreJson() {
		LossReport report = new LossReport(List.of(new Loss("line 3", "tag", "a \"quoted\" reason")));
		assertTrue(report.toJson().contains("\"reason\": \"a \\\"quoted\\\" reason\""), report.toJson());
		assertEquals(Map.of("tag", 1), report.byKind());
	}
}

package warrant.corpus.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Finding;
import warrant.argument.Inference;
import warrant.argument.MapChecker;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.evaluation.Assessor;
import warrant.corpus.ExportMapCommand;
import warrant.corpus.maps.MapWords;
import warrant.diagram.Box;
import warrant.diagram.LiveScene;
import warrant.diagram.Palettes;
import warrant.diagram.Point;
import warrant.diagram.Scene;

class MapEditsTest {

	private final ArgumentMap map = ArgumentMaps.create("Taxes");
	private final MapEdits edits = new MapEdits(map);
	private final Proposition rise = edits.add("Taxes must rise", PropositionType.MAJOR_CLAIM);
	private final Proposition debt = edits.add("Debt is high", PropositionType.PREMISE);
	private final Proposition growth = edits.add("Taxes harm growth", PropositionType.CLAIM);
	private final Inference support = edits.support(List.of(debt), rise);
	private final Conflict attack = edits.attack(List.of(growth), rise);

	private List<Finding> findings() {
		return new Assessor().assess(map).findings();
	}

	private void assertSound() {
		assertEquals(List.of(), new MapChecker().check(map));
	}

	@Test
	void sameRelationTwiceIsThereOnce() {
		assertSame(support, edits.support(List.of(debt), rise));
		assertSame(attack, edits.attack(List.of(growth), rise));
		assertSound();
	}

	@Test
	void nothingSupportsItself() {
		assertThrows(IllegalArgumentException.class, () -> edits.support(List.of(rise), rise));
		assertThrows(IllegalArgumentException.class, () -> edits.link(List.of(rise), support));
		assertThrows(IllegalArgumentException.class, () -> edits.support(List.of(), rise));
	}

	@Test
	void premisesAreLinkedAndUnlinked() {
		edits.link(List.of(growth), support);
		assertTrue(ArgumentMaps.isLinked(support));
		edits.unlink(support);
		assertEquals(2, ArgumentMaps.inferencesTo(map, rise).size());
		assertSound();
	}

	@Test
	void deletingTakesAlongWhatHangsOnIt() {
		Conflict undercut = edits.attack(List.of(growth), support);
		edits.group("Both", List.of(debt, growth));
		MapPlaces.of(map).put(Map.of(debt, new Point(1, 2)));
		edits.delete(List.of(debt));
		assertFalse(map.getRelations().contains(support));
		assertFalse(map.getRelations().contains(undercut), "an attack on what is gone goes too");
		assertTrue(map.getRelations().contains(attack));
		assertEquals(List.of(growth), map.getGroups().getFirst().getNodes());
		assertTrue(map.getDrawing().getPlaces().isEmpty());
		assertSound();
	}

	@Test
	void linkedInferenceOutlivesOneOfItsPremises() {
		edits.link(List.of(growth), support);
		edits.delete(List.of(growth));
		assertEquals(List.of(debt), support.getPremises());
		assertSound();
	}

	@Test
	void supportTurnsIntoAttackAndBack() {
		Conflict turned = (Conflict) edits.turn(support);
		assertEquals(List.of(debt), turned.getSources());
		assertFalse(map.getRelations().contains(support));
		assertTrue(edits.turn(turned) instanceof Inference);
		assertSound();
	}

	@Test
	void weightIsKeptBetweenNoughtAndOneAndTakenAwayAgain() {
		edits.weigh(List.of(debt), OptionalDouble.of(1.4));
		assertEquals(1, debt.getWeight());
		edits.weigh(List.of(debt), OptionalDouble.empty());
		assertFalse(MapEdits.isWeighed(debt));
	}

	@Test
	void colourThatIsNoneIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> edits.colour(List.of(debt), "red"));
		edits.tag(List.of(debt), "cost, , cost,  fair ");
		assertEquals(List.of("cost", "fair"), debt.getTags());
	}

	@Test
	void whatHasNotChangedIsTheSameObjectInTheNextScene() {
		LiveScene live = new LiveScene();
		Map<String, Point> places = Map.of(rise.getId(), new Point(100, 0), debt.getId(), new Point(0, 200), growth.getId(), new Point(300, 200));
		Scene before = live.draw(map, Map.of(), places);
		MapPlaces.of(map).put(Map.of(growth, new Point(400, 220)));
		Scene after = live.draw(map, Map.of(), places);
		assertSame(box(before, rise), box(after, rise));
		assertSame(box(before, debt), box(after, debt));
		assertEquals(400, box(after, growth).bounds().x());
		assertEquals(List.of(), homeless(map, places));
		assertEquals(List.of(debt.getId()), homeless(map, Map.of(rise.getId(), new Point(0, 0))));
	}

	private static Box box(Scene scene, Proposition p) {
		return scene.boxes().stream().filter(b -> b.id().equals(p.getId())).findFirst().orElseThrow();
	}

	@Test
	void computedPlacesAreReadAsTheyWereWritten(@TempDir Path folder) throws Exception {
		var drawing = ArgumentFactory.eINSTANCE.createDrawing();
		MapPlaces.of(drawing).put(Map.of(rise, new Point(1.5, -2), debt, new Point(0, 7)));
		Path file = folder.resolve("map.txt");
		Files.write(file, ComputedPlaces.bytes(MapPlaces.of(drawing).corners()));
		assertEquals(Map.of(rise.getId(), new Point(1.5, -2), debt.getId(), new Point(0, 7)), ComputedPlaces.read(file));
		Files.writeString(file, "damaged x y\n");
		assertEquals(Map.of(), ComputedPlaces.read(file));
		assertEquals(Map.of(), ComputedPlaces.read(folder.resolve("none")));
	}

	@Test
	void everyFindingThatCanBeMendedIsGoneAfterItsFirstRepair() {
		edits.add("Nobody asked", PropositionType.CLAIM);
		Proposition bare = edits.add("Cut spending", PropositionType.RECOMMENDATION);
		edits.attack(List.of(growth), bare);
		edits.support(List.of(rise), debt);
		edits.attack(List.of(debt), rise);
		edits.prefer(attack, Preference.TARGET);
		Set<String> checks = findings().stream().map(Finding::check).collect(Collectors.toSet());
		assertTrue(checks.containsAll(Set.of("circular-support", "contradiction", "orphan", "unsupported-major-claim")), checks.toString());
		for (int rounds = 0; rounds < 20; rounds++) {
			var next = findings().stream().filter(f -> !f.check().equals("unsourced-premise"))
					.filter(f -> !new MapRepairs(map).of(f.check(), f.id()).isEmpty()).findFirst();
			if (next.isEmpty())
				break;
			Finding finding = next.get();
			new MapRepairs(map).of(finding.check(), finding.id()).getLast().change().accept(edits);
			assertFalse(findings().contains(finding), finding.message());
		}
		assertEquals(List.of(), findings().stream().filter(f -> !f.check().equals("unsourced-premise")).toList());
		assertSound();
	}

	@Test
	void outlineInWordsTellsSupportsAndAttacksBelowTheThesis() {
		edits.attack(List.of(debt), attack);
		String words = new MapWords(map, Optional.of(new Assessor().assess(map))).of(Optional.empty());
		String[] lines = words.split("\n");
		assertEquals("Taxes", lines[0]);
		assertTrue(lines[2].startsWith("Taxes must rise ("), words);
		assertTrue(lines[3].startsWith("    + Debt is high ("), words);
		assertTrue(lines[4].startsWith("    – Taxes harm growth ("), words);
		assertTrue(lines[5].startsWith("        × undercut: Debt is high"), words);
	}

	@Test
	void exportsEveryFormat(@TempDir Path folder) throws Exception {
		Map<String, Point> places = Map.of(rise.getId(), new Point(100, 0), debt.getId(), new Point(0, 200), growth.getId(), new Point(300, 200));
		ExportMapCommand export = new ExportMapCommand(map, places, Palettes.shipped());
		assertEquals(List.of("svg", "png", "pdf", "aif", "argdown", "csv"), ExportMapCommand.formats());
		for (String format : ExportMapCommand.formats()) {
			Path file = folder.resolve("map." + ExportMapCommand.extension(format));
			export.call(format, file);
			assertTrue(Files.size(file) > 100, format);
		}
		assertTrue(Files.readString(folder.resolve("map.svg")).contains("Debt is high"));
		assertTrue(Files.readString(folder.resolve("map.argdown")).contains("Debt is high"));
		assertEquals(places.get(debt.getId()).x(), box(export.scene(false), debt).bounds().x());
		assertThrows(IllegalArgumentException.class, () -> export.call("docx", folder.resolve("map.docx")));
	}

	private static List<String> homeless(ArgumentMap map, Map<String, Point> places) {
		LiveScene live = new LiveScene();
		live.draw(map, Map.of(), places);
		return live.homeless();
	}
}

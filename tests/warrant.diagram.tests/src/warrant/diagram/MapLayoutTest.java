package warrant.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static warrant.argument.PropositionType.CLAIM;
import static warrant.argument.PropositionType.PREMISE;
import static warrant.argument.PropositionType.RECOMMENDATION;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.Random;

import org.junit.jupiter.api.Test;

import warrant.argument.Node;
import warrant.argument.Group;
import warrant.argument.ArgumentFactory;
import warrant.argument.Inference;
import warrant.argument.Proposition;

class MapLayoutTest {

	@Test
	void noBoxOverlapsAnotherAndAllIsInsideTheScene() {
		for (SampleMap map : List.of(SampleMaps.eight(), SampleMaps.forty(), SampleMaps.threeHundred())) {
			assertTidy(map.scene(MapOptions.standalone()));
		}
	}

	@Test
	void conclusionsStandAboveWhatLeadsToThem() {
		Scene scene = SampleMaps.eight().scene(MapOptions.forWindow());
		assertTrue(box(scene, "p1").bounds().bottom() < box(scene, "p2").bounds().y());
		assertTrue(box(scene, "p2").bounds().bottom() < box(scene, "p4").bounds().y());
	}

	@Test
	void undercutEndsOnTheLineItAttacks() {
		Scene scene = SampleMaps.eight().scene(MapOptions.forWindow());
		Edge undercut = edges(scene, EdgeKind.UNDERCUT).getFirst();
		Edge attacked = scene.edges().stream().filter(e -> e.id().equals("r4")).findFirst().orElseThrow();
		Point end = undercut.paths().getFirst().end();
		assertTrue(attacked.paths().stream().anyMatch(p -> p.end().distance(end) < 9 || p.start().distance(end) < 9), () -> end + " on " + attacked.paths());
	}

	@Test
	void linkedPremisesMeetBeforeTheirConclusion() {
		Scene scene = SampleMaps.eight().scene(MapOptions.forWindow());
		Edge linked = scene.edges().stream().filter(e -> e.id().equals("r3")).findFirst().orElseThrow();
		assertEquals(3, linked.paths().size());
		assertTrue(linked.paths().get(0).end().distance(linked.paths().get(1).end()) < 0.1);
	}

	@Test
	void threeHundredNodesTakeSecondsAndFitAPage() {
		SampleMap map = SampleMaps.threeHundred();
		Scene scene = assertTimeout(Duration.ofSeconds(20), () -> map.scene(MapOptions.standalone()));
		double ratio = scene.bounds().width() / scene.bounds().height();
		assertTrue(ratio > 0.7 && ratio < 2.5, () -> "width by height: " + ratio);
		assertEquals(300, scene.boxes().size());
	}

	@Test
	void manyPremisesOfOneConclusionStandInColumns() {
		SampleMap map = new SampleMap("Hub");
		Proposition hub = map.add(CLAIM, "The hub", "A", 0.5);
		for (int i = 0; i < 60; i++) {
			map.support(hub, map.add(PREMISE, "Premise number " + i, "A", 0.5));
		}
		Scene scene = map.scene(MapOptions.forWindow());
		assertTidy(scene);
		assertTrue(scene.bounds().width() < 2500, () -> scene.bounds().toString());
	}

	@Test
	void broadTreeHangsInStacksRatherThanGettingWide() {
		SampleMap map = new SampleMap("Tree");
		map.add(CLAIM, "The root", "A", 0.5);
		for (int i = 1; i < 200; i++) {
			Proposition p = map.add(PREMISE, "Premise number " + i, "A", 0.5);
			Proposition target = map.map.getPropositions().get((i - 1) / 3);
			if (i % 4 == 0) {
				map.attack(target, p);
			} else {
				map.support(target, p);
			}
		}
		Scene scene = map.scene(MapOptions.forWindow());
		assertTidy(scene);
		assertEquals(199, scene.edges().size());
		assertTrue(scene.bounds().width() < 2.5 * scene.bounds().height(), () -> scene.bounds().toString());
	}

	@Test
	void sameMapGivesTheSameScene() {
		assertEquals(SampleMaps.forty().scene(MapOptions.standalone()), SampleMaps.forty().scene(MapOptions.standalone()));
	}

	@Test
	void analystsPlacementIsKept() {
		SampleMap map = SampleMaps.eight();
		map.place(map.map.getPropositions().get(3), -300, 77);
		Scene scene = map.scene(MapOptions.forWindow());
		assertEquals(-300, box(scene, "p4").bounds().x());
		assertEquals(77, box(scene, "p4").bounds().y());
		assertTidy(scene);
	}

	@Test
	void foldedNodeHidesWhatSupportsItAlone() {
		SampleMap map = SampleMaps.eight();
		map.place(map.map.getPropositions().get(1), 0, 0).setFolded(true);
		Scene scene = map.scene(MapOptions.forWindow());
		assertEquals(List.of("p1", "p2", "p3", "p6", "p8"), scene.boxes().stream().map(Box::id).toList());
		assertTrue(box(scene, "p2").description().contains("3 folded below"));
	}

	@Test
	void whatIsKeptHangsTogetherAndAnAttackOnTheThesisIsThere() {
		SampleMap map = new SampleMap("Too many");
		Proposition thesis = map.add(RECOMMENDATION, "The lines must be built", "A", 0.5);
		Proposition against = map.add(CLAIM, "Nobody needs them", "B", 0.6);
		map.attack(thesis, against);
		for (int i = 0; i < 20; i++) {
			map.add(CLAIM, "Strong, and beside the point " + i, "C", 0.9);
		}
		Scene scene = map.scene(new MapOptions(3, true, true, 1.5));
		assertEquals(List.of("p1", "p2", "p3"), scene.boxes().stream().map(Box::id).toList());
		assertEquals(1, scene.edges().size());
		assertEquals(19, scene.leftOut());
	}

	@Test
	void strongestAreKeptWhenThereAreTooMany() {
		SampleMap map = SampleMaps.eight();
		Scene scene = map.scene(new MapOptions(2, true, true, 1.5));
		assertEquals(List.of("p1", "p2"), scene.boxes().stream().map(Box::id).toList());
		assertEquals(6, scene.leftOut());
		assertTrue(scene.description().contains("6 more left out"));
	}

	@Test
	void defeatedIsFadedAndSaysSo() {
		Box out = box(SampleMaps.eight().scene(MapOptions.forWindow()), "p3");
		assertTrue(out.faded());
		assertTrue(out.description().contains("defeated"));
	}

	@Test
	void emptyMapIsAnEmptyScene() {
		Scene scene = new SampleMap("Nothing yet").scene(MapOptions.standalone());
		assertTrue(scene.boxes().isEmpty());
		assertEquals("Nothing yet", scene.title());
	}

	@Test
	void nodeWithoutAnIdIsRefused() {
		SampleMap map = SampleMaps.eight();
		map.map.getPropositions().getFirst().setId(null);
		assertThrows(IllegalArgumentException.class, () -> map.scene(MapOptions.forWindow()));
	}

	@Test
	void randomMapsWithCyclesAndHalfSetRelationsAreTidy() {
		long seed = Long.getLong("warrant.seed", 11);
		for (int round = 0; round < 40; round++) {
			Random random = new Random(seed + round);
			Scene scene = random(random).scene(MapOptions.standalone());
			assertTidy(scene);
		}
	}

	@Test
	void groupNeverFramesWhatDoesNotBelongToIt() {
		SampleMap map = SampleMaps.forty();
		Group group = ArgumentFactory.eINSTANCE.createGroup();
		group.setId("g");
		group.setTitle("Money");
		for (int i : new int[] { 1, 9, 17, 25 }) {
			group.getNodes().add(map.map.getPropositions().get(i));
		}
		map.map.getGroups().add(group);
		Scene scene = map.scene(MapOptions.standalone());
		Set<String> members = group.getNodes().stream().map(Node::getId).collect(Collectors.toSet());
		for (Box box : scene.boxes()) {
			long frames = scene.groups().stream().filter(frame -> frame.bounds().overlaps(box.bounds())).count();
			assertEquals(members.contains(box.id()) ? 1 : 0, frames, box.text());
		}
		assertTrue(scene.groups().stream().allMatch(frame -> frame.id().equals("g") && frame.title().equals("Money")));
	}

	/** What leads to a claim may stand as high as its neighbours allow: no row is as tall as its tallest. */
	@Test
	void branchesAreDrawnUpToWhatTheyLeadTo() {
		SampleMap map = new SampleMap("Uneven");
		Proposition thesis = map.add(RECOMMENDATION, "The lines must be built", "A", 0.5);
		Proposition low = map.add(CLAIM, "Short", "A", 0.5);
		Proposition tall = map.add(CLAIM, "A claim that takes many words to say. ".repeat(6), "A", 0.5);
		Proposition reason = map.add(PREMISE, "Because of this", "A", 0.5);
		map.attack(thesis, low);
		map.support(thesis, tall);
		map.support(low, reason);
		map.attack(tall, map.add(PREMISE, "But that is not so", "A", 0.5));
		Scene scene = map.scene(MapOptions.forWindow());
		assertTidy(scene);
		assertTrue(box(scene, reason.getId()).bounds().y() < box(scene, tall.getId()).bounds().bottom(), "the reason is not held down by the tall claim");
		assertTrue(box(scene, reason.getId()).bounds().y() > box(scene, low.getId()).bounds().bottom());
	}

	private static SampleMap random(Random random) {
		SampleMap map = new SampleMap("Random");
		int n = 1 + random.nextInt(30);
		for (int i = 0; i < n; i++) {
			map.add(random.nextInt(6) == 0 ? RECOMMENDATION : CLAIM, "word ".repeat(random.nextInt(40)), "", random.nextDouble());
		}
		for (int i = random.nextInt(2 * n); i > 0; i--) {
			Proposition a = map.map.getPropositions().get(random.nextInt(n));
			Proposition b = map.map.getPropositions().get(random.nextInt(n));
			switch (random.nextInt(5)) {
				case 0 -> map.attack(a, b);
				case 1 -> map.attack(map.attack(a, b), a);
				case 2 -> map.rephrase(a, b);
				case 3 -> map.attack(null, b);
				default -> map.support(a, a == b ? new Proposition[] { a } : new Proposition[] { a, b });
			}
		}
		if (random.nextInt(3) == 0) {
			map.place(map.map.getPropositions().get(random.nextInt(n)), random.nextInt(900), random.nextInt(900)).setFolded(random.nextBoolean());
		}
		Inference loose = map.support(null);
		loose.getPremises().add(map.map.getPropositions().getFirst());
		return map;
	}

	private static void assertTidy(Scene scene) {
		for (Box a : scene.boxes()) {
			assertTrue(inside(scene.bounds(), a.bounds()), () -> a.id() + " lies outside: " + a.bounds());
			for (Box b : scene.boxes()) {
				assertFalse(a != b && a.bounds().overlaps(b.bounds()), () -> a.id() + " overlaps " + b.id());
			}
		}
		for (Edge edge : scene.edges()) {
			assertFalse(edge.paths().isEmpty(), () -> edge.id() + " is not drawn");
			edge.paths().forEach(p -> assertTrue(inside(scene.bounds(), p.bounds()), () -> edge.id() + " runs outside"));
		}
	}

	private static boolean inside(Rect outer, Rect inner) {
		double rounding = 0.001;
		return inner.x() > outer.x() - rounding && inner.y() > outer.y() - rounding && inner.right() < outer.right() + rounding
			&& inner.bottom() < outer.bottom() + rounding;
	}

	private static Box box(Scene scene, String id) {
		return scene.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
	}

	private static List<Edge> edges(Scene scene, EdgeKind kind) {
		return scene.edges().stream().filter(e -> e.kind() == kind).toList();
	}
}

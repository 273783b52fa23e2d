package warrant.corpus.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Proposition;
import warrant.extraction.RelationType;

class OverviewTest {

	@Test
	void smallMapsAreJoinedWhole() {
		Overview overview = new Overview("corpus");
		overview.add(small("a.txt", "grid"), p -> .5);
		overview.add(small("b.txt", "port"), p -> .5);

		assertEquals(6, overview.map().getPropositions().size());
		assertEquals(4, overview.map().getRelations().size());
		assertEquals(0, overview.leftOut());
	}

	@Test
	void copiesReferToCopies() {
		Overview overview = new Overview("corpus");
		ArgumentMap part = small("a.txt", "grid");
		overview.add(part, p -> .5);

		Inference inference = (Inference) overview.map().getRelations().get(0);
		Conflict undercut = (Conflict) overview.map().getRelations().get(1);
		assertSame(overview.map(), inference.getConclusion().eContainer());
		assertSame(inference, undercut.getTarget());
		assertEquals(3, part.getPropositions().size());
	}

	@Test
	void theSameMapTwiceIsThereOnce() {
		Overview overview = new Overview("corpus");
		overview.add(small("a.txt", "grid"), p -> .5);
		overview.add(small("a.txt", "grid"), p -> .5);

		assertEquals(3, overview.map().getPropositions().size());
		assertEquals(2, overview.map().getRelations().size());
	}

	@Test
	void pastTheLimitTheStrongestStayAndTheRestIsCounted() {
		Overview overview = new Overview("corpus");
		for (int part = 0; part < 5; part++)
			overview.add(many(part, 1100), OverviewTest::strength);

		ArgumentMap map = overview.map();
		assertEquals(Overview.MOST, map.getPropositions().size());
		assertEquals(5500 - Overview.MOST, overview.leftOut());
		assertTrue(map.getPropositions().stream().allMatch(p -> strength(p) >= .6), "weaker ones were kept");
		assertTrue(map.getRelations().stream().map(Inference.class::cast)
				.allMatch(i -> i.getConclusion().eContainer() == map && i.getPremises().stream().allMatch(p -> p.eContainer() == map)));
	}

	private static ArgumentMap small(String name, String word) {
		MapAssembler assembler = new MapAssembler(name, Optional.empty());
		assembler.add(new Said(name).claim("Wires come before every " + word + " farm.").premise("Another " + word + " lacks room everywhere.")
				.claim("Batteries help " + word + " makers save space.").relation(RelationType.SUPPORT, "c2", "c1")
				.relation(RelationType.UNDERCUT, "c3", "s1").document());
		return assembler.map();
	}

	/** Two sentences of three words each for every number, so that none says what another says. */
	private static ArgumentMap many(int part, int count) {
		MapAssembler assembler = new MapAssembler("part " + part, Optional.empty());
		Said said = new Said(part + ".txt");
		for (int i = 0; i < count; i++)
			said.claim("x%dq y%dq z%dq.".formatted(part * count + i, part * count + i, part * count + i));
		for (int i = 2; i <= count; i++)
			said.relation(RelationType.SUPPORT, "c" + i, "c" + (i - 1));
		assembler.add(said.document());
		return assembler.map();
	}

	/** Half of all have .9, the others .1. */
	private static double strength(Proposition proposition) {
		int number = Integer.parseInt(proposition.getText().replaceAll("q.*", "").substring(1));
		return number % 2 == 0 ? .9 : .1;
	}
}

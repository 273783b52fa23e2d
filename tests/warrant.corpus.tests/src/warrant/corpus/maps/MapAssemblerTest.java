package warrant.corpus.maps;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.MapChecker;
import warrant.argument.MapFiles;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.extraction.RelationType;

class MapAssemblerTest {

	private static final String GRID = "The northern grid has no room for another wind farm.";

	@Test
	void theSameStatementOfTwoDocumentsIsOnePropositionWithTwoPassages() {
		ArgumentMap map = map(new Said("a.txt").claim(GRID), new Said("b.txt").claim("For another wind farm the northern grid has no room!"));

		assertEquals(1, map.getPropositions().size());
		assertEquals(List.of("a.txt", "b.txt"), map.getPropositions().getFirst().getEvidence().stream().map(Evidence::getName).toList());
		assertEquals(GRID, map.getPropositions().getFirst().getEvidence().getFirst().getQuote());
	}

	@Test
	void anotherStatementIsAnotherProposition() {
		ArgumentMap map = map(new Said("a.txt").claim(GRID), new Said("b.txt").claim("The southern grid pays for its own mistakes."));

		assertEquals(2, map.getPropositions().size());
		assertEquals(List.of(), map.getRelations());
	}

	@Test
	void whatOneDeniesOfTheOtherIsAConflictBothWays() {
		ArgumentMap map = map(new Said("a.txt").claim("Parliament should fund the northern power lines."),
				new Said("b.txt").claim("Parliament should not fund the northern power lines."));

		Proposition yes = map.getPropositions().get(0);
		Proposition no = map.getPropositions().get(1);
		assertEquals(2, map.getRelations().size());
		Conflict one = assertInstanceOf(Conflict.class, map.getRelations().get(0));
		Conflict other = assertInstanceOf(Conflict.class, map.getRelations().get(1));
		assertEquals(List.of(no, yes), List.of(one.getSources().getFirst(), one.getTarget()));
		assertEquals(List.of(yes, no), List.of(other.getSources().getFirst(), other.getTarget()));
	}

	@Test
	void twoNegationsAreNone() {
		ArgumentMap map = map(new Said("a.txt").claim("Nobody should ever say the northern lines will not pay."),
				new Said("b.txt").claim("Should say ever the northern lines will pay."));

		assertEquals(1, map.getPropositions().size());
		assertEquals(List.of(), map.getRelations());
	}

	@Test
	void linkedPremisesShareOneInference() {
		ArgumentMap map = map(new Said("a.txt").claim("Wires come before wind farms.").premise(GRID).premise("Building a farm takes two years.")
				.relation(RelationType.SUPPORT, "c2", "c3", "c1"));

		Inference inference = assertInstanceOf(Inference.class, map.getRelations().getFirst());
		assertEquals(2, inference.getPremises().size());
		assertSame(map.getPropositions().get(0), inference.getConclusion());
	}

	@Test
	void undercutTargetsAnInference() {
		ArgumentMap map = map(new Said("a.txt").claim("Wires come before wind farms.").premise(GRID).claim("Batteries make room on any grid.")
				.relation(RelationType.UNDERCUT, "c3", "s2").relation(RelationType.SUPPORT, "c2", "c1"));

		Inference inference = assertInstanceOf(Inference.class, map.getRelations().get(0));
		Conflict undercut = assertInstanceOf(Conflict.class, map.getRelations().get(1));
		assertSame(inference, undercut.getTarget());
		assertEquals(List.of(), new MapChecker().check(map).stream().filter(f -> f.severity().name().equals("ERROR")).toList());
	}

	@Test
	void undercutOfWhatIsNotThereIsLeftOut() {
		ArgumentMap map = map(new Said("a.txt").claim(GRID).relation(RelationType.UNDERCUT, "c1", "s9").relation(RelationType.ATTACK, "c8", "c1"));

		assertEquals(List.of(), map.getRelations());
	}

	@Test
	void supportOfAStatementByItsOwnRepetitionIsLeftOut() {
		ArgumentMap map = map(new Said("a.txt").claim(GRID).premise(GRID).relation(RelationType.SUPPORT, "c2", "c1"));

		assertEquals(1, map.getPropositions().size());
		assertEquals(2, map.getPropositions().getFirst().getEvidence().size());
		assertEquals(List.of(), map.getRelations());
	}

	@Test
	void theSameReasonGivenTwiceIsOneInference() {
		Said a = new Said("a.txt").claim("Wires come before wind farms.").premise(GRID).relation(RelationType.SUPPORT, "c2", "c1");
		Said b = new Said("b.txt").premise(GRID).claim("Before wind farms, wires come.").relation(RelationType.SUPPORT, "c1", "c2");

		assertEquals(1, map(a, b).getRelations().size());
	}

	@Test
	void aThesisSomewhereIsAThesis() {
		ArgumentMap map = map(new Said("a.txt").premise(GRID), new Said("b.txt").claim(GRID), new Said("c.txt").premise(GRID));

		assertEquals(PropositionType.CLAIM, map.getPropositions().getFirst().getType());
	}

	@Test
	void aRecommendationWithoutComponentIsAPropositionToo() {
		ArgumentMap map = map(new Said("a.txt").advice("Ministers should build the wires first."));

		assertEquals(PropositionType.RECOMMENDATION, map.getPropositions().getFirst().getType());
		assertEquals("should", map.getPropositions().getFirst().getModality());
	}

	@Test
	void twoRunsGiveTheSameBytes() throws IOException {
		assertArrayEquals(bytes(sample()), bytes(sample()));
	}

	private static ArgumentMap sample() {
		Said a = new Said("a.txt").claim("Wires come before wind farms.").premise(GRID).claim("Batteries make room on any grid.")
				.relation(RelationType.SUPPORT, "c2", "c1").relation(RelationType.UNDERCUT, "c3", "s1");
		return map(a, new Said("b.txt").claim("The northern grid has room for another wind farm.").advice("Ministers should wait."));
	}

	private static byte[] bytes(ArgumentMap map) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MapFiles.write(map, out);
		return out.toByteArray();
	}

	@Test
	void mapOfOneDocumentWithoutAQuestionIsCalledAsTheDocumentIs() {
		Said one = new Said("a.txt").claim(GRID);
		String title = one.document().document().title();

		assertEquals(title, map(new MapAssembler("a.txt", Optional.empty()), one).getTitle());
		assertEquals("all", map(new MapAssembler("all", Optional.empty()), one, new Said("b.txt").claim("Lines pay.")).getTitle());
		assertEquals("test", map(one).getTitle());
	}

	private static ArgumentMap map(Said... documents) {
		return map(new MapAssembler("test", Optional.of("Wires or farms?")), documents);
	}

	private static ArgumentMap map(MapAssembler assembler, Said... documents) {
		for (Said said : documents)
			assembler.add(said.document());
		return assembler.map();
	}
}

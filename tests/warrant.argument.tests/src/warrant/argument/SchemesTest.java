package warrant.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import warrant.argument.evaluation.ArgumentGraph;
import warrant.argument.evaluation.Assessor;

class SchemesTest {

	@Test
	void everySchemeHasItsQuestionsAndANameOfItsOwn() {
		assertTrue(Schemes.all().size() >= 20);
		assertEquals(Schemes.all().size(), Schemes.all().stream().map(Scheme::name).distinct().count());
		assertTrue(Schemes.all().stream().allMatch(s -> s.questions().size() >= 2 && s.questions().stream().allMatch(q -> q.endsWith("?"))));
		assertTrue(Schemes.all().stream().allMatch(s -> !s.premises().isEmpty() && !s.conclusion().isBlank()));
	}

	@Test
	void schemeIsFoundByItsNameInAnyCase() {
		assertEquals("argument from sign", Schemes.named("Argument from Sign").orElseThrow().name());
		assertTrue(Schemes.named("my own").isEmpty());
		assertTrue(Schemes.named(null).isEmpty());
	}

	@Test
	void anotherWeightChangesTheStrengthButNotTheMap() {
		ArgumentMap map = ArgumentMaps.create("m");
		MapDraft draft = new MapDraft(map);
		Proposition claim = draft.proposition("A");
		Proposition premise = draft.proposition("B");
		draft.inference(claim, premise);
		ArgumentGraph graph = ArgumentGraph.of(map);
		double before = new Assessor().assess(graph).node(claim.getId()).orElseThrow().dfQuad().orElseThrow();
		double after = new Assessor().assess(graph.weighed(premise.getId(), 1)).node(claim.getId()).orElseThrow().dfQuad().orElseThrow();
		assertTrue(after > before, before + " " + after);
		assertEquals(before, new Assessor().assess(graph).node(claim.getId()).orElseThrow().dfQuad().orElseThrow());
	}
}

package warrant.corpus.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;
import warrant.extraction.training.LabelledPrediction;
import warrant.text.Span;

class LayerEvaluationTest {

	/**
	 * The worked example of Bagga and Baldwin, "Algorithms for scoring coreference chains" (1998): the key has the chains 1-2-3-4-5, 6-7 and
	 * 8-9-A-B-C; the first response joins the second chain with the third, the second one joins the first with the third. B-cubed precision
	 * is 76% and 58%, recall 100%.
	 */
	@Test
	void bCubedOfThePapersExample() {
		List<Actor> key = actors("12345", "67", "89ABC");

		assertBCubed(16 / 21.0, 1, key, actors("12345", "6789ABC"));
		assertBCubed(7 / 12.0, 1, key, actors("1234589ABC", "67"));
	}

	@Test
	void bCubedCountsMentionsThatBothSidesHave() {
		assertBCubed(1, 1, actors("12", "3"), actors("12", "4"));
		assertBCubed(1, 1 / 3.0, actors("123"), actors("1", "2", "3"));
	}

	@Test
	void noMentionsGiveZeroNotNothing() {
		assertBCubed(0, 0, actors("12"), actors("3"));
	}

	@Test
	void componentsCountByTypeAndWithout() {
		LayerEvaluation evaluation = evaluate(components(ComponentType.CLAIM, ComponentType.PREMISE), components(ComponentType.CLAIM, ComponentType.CLAIM));

		LayerScores typed = evaluation.layers().get("components");
		assertEquals(new Score(.5, 1, 2 / 3.0, 1), typed.labels().get("claim"));
		assertEquals(new Score(0, 0, 0, 1), typed.labels().get("premise"));
		assertEquals(1 / 3.0, typed.macroF1(), 1e-9);
		assertEquals(.5, typed.microF1(), 1e-9);
		assertEquals(1, evaluation.layers().get("components-untyped").microF1(), 1e-9);
	}

	@Test
	void predictionsNameBothSides() {
		LayerEvaluation evaluation = evaluate(components(ComponentType.CLAIM, ComponentType.PREMISE), components(ComponentType.CLAIM));

		assertEquals(List.of(new LabelledPrediction("d", 0, 10, "claim", "claim", .5),
				new LabelledPrediction("d", 20, 30, "premise", "", 0)), evaluation.predictions());
	}

	@Test
	void relationsCountBetweenMatchedComponents() {
		Extraction gold = related(components(ComponentType.CLAIM, ComponentType.PREMISE, ComponentType.PREMISE), List.of("c2", "c3"));
		Extraction found = related(components(ComponentType.CLAIM, ComponentType.PREMISE), List.of("c2"));

		Score support = evaluate(gold, found).layers().get("relations").labels().get("support");
		assertEquals(new Score(1, .5, 2 / 3.0, 2), support);
	}

	private static void assertBCubed(double precision, double recall, List<Actor> gold, List<Actor> found) {
		Score score = evaluate(of(gold), of(found)).layers().get("actors").labels().get("b-cubed");
		assertEquals(precision, score.precision(), 1e-9);
		assertEquals(recall, score.recall(), 1e-9);
	}

	private static LayerEvaluation evaluate(Extraction gold, Extraction found) {
		LayerEvaluation evaluation = new LayerEvaluation();
		evaluation.add("d", gold, found);
		return evaluation;
	}

	private static Extraction of(List<Actor> actors) {
		return new Extraction(List.of(), List.of(), List.of(), actors, List.of(), List.of());
	}

	/** One actor for each word; every letter is a mention, in its own place. */
	private static List<Actor> actors(String... chains) {
		List<Actor> actors = new ArrayList<>();
		for (String chain : chains)
			actors.add(new Actor(chain, chain, ActorKind.PERSON,
					chain.chars().map(c -> Character.digit(c, 16) * 10).mapToObj(start -> new Span(start, start + 5)).toList()));
		return actors;
	}

	private static Extraction components(ComponentType... types) {
		List<Component> components = new ArrayList<>();
		for (ComponentType type : types) {
			int n = components.size();
			components.add(new Component("c" + (n + 1), type, PropositionKind.FACT, new Span(20 * n, 20 * n + 10), .5, Optional.empty(),
					List.of(), ""));
		}
		return new Extraction(List.of(), components, List.of(), List.of(), List.of(), List.of());
	}

	private static Extraction related(Extraction e, List<String> premises) {
		return new Extraction(List.of(), e.components(), List.of(), List.of(),
				List.of(new Relation("s1", premises, "c1", RelationType.SUPPORT, .5, List.of())), List.of());
	}
}

package warrant.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

class MapCheckerTest {

	@Test
	void aSoundMapHasNoFindings() {
		assertFindings(draft -> { /* as it is */ });
	}

	@Test
	void relationsNeedTheirEnds() {
		assertFindings(draft -> inference(draft).getPremises().clear(), "premise n3 inference n3 has no premise");
		assertFindings(draft -> inference(draft).setConclusion(null), "conclusion n3 inference n3 has no conclusion");
		assertFindings(draft -> draft.conflict(claim(draft), claim(draft)).setTarget(null), "target n4 conflict n4 has no target");
	}

	@Test
	void aConflictAttacksPropositionsInferencesAndConflictsOnly() {
		assertFindings(draft -> draft.conflict(draft.rephrase(claim(draft), premise(draft)), claim(draft)),
				"target n5 conflict n5 attacks neither a proposition nor an inference nor another conflict");
		assertFindings(draft -> draft.conflict(draft.conflict(inference(draft), claim(draft)), premise(draft)));
	}

	@Test
	void danglingReferencesAreNamed() {
		assertFindings(draft -> draft.map().getPropositions().remove(1),
				"reference n3 inference n3 refers to 'Debt is high', which is not in the map");
	}

	@Test
	void idsAreUniqueAndHaveNoBlanks() {
		assertFindings(draft -> premise(draft).setId("n1"), "id n1 the id n1 is given twice, the second time to 'Debt is high'");
		assertFindings(draft -> premise(draft).setId("n 2"), "id n 2 'Debt is high' has the id 'n 2', which is blank or holds a space");
		assertFindings(draft -> premise(draft).setId(null), "id m 'Debt is high' has no id");
	}

	@Test
	void spansAndQuotesFit() {
		assertFindings(draft -> draft.evidence(claim(draft), "a.txt", 5, "five.").setEnd(5),
				"span n1 the evidence of 'Taxes must rise' in a.txt ends at 5, not after its start 5",
				"quote n1 the evidence of 'Taxes must rise' in a.txt has a quote that is not as long as its span [5, 5)");
	}

	@Test
	void numbersAreBetweenZeroAndOne() {
		assertFindings(draft -> claim(draft).setWeight(1.5), "weight n1 'Taxes must rise' has the weight 1.5, which is not between 0 and 1");
		assertFindings(draft -> claim(draft).setWeight(Double.NaN), "weight n1 'Taxes must rise' has the weight NaN, which is not between 0 and 1");
		assertFindings(draft -> inference(draft).setConfidence(-1), "confidence n3 inference n3 has the confidence -1.0, which is not between 0 and 1");
	}

	@Test
	void coloursAreHex() {
		assertFindings(draft -> claim(draft).setColour("red"), "colour n1 'Taxes must rise' has the colour 'red', which is not #rrggbb");
	}

	@Test
	void randomMapsWithWordsAreSound() {
		RandomMaps maps = new RandomMaps(RandomMaps.seed());
		for (int i = 0; i < 50; i++) {
			List<Finding> findings = new MapChecker().check(maps.map(10, 10));
			assertEquals(List.of(), findings.stream().filter(f -> !f.check().equals("text") && !f.message().contains("itself")).toList());
		}
	}

	private static void assertFindings(Consumer<MapDraft> change, String... expected) {
		int[] next = { 0 };
		MapDraft draft = new MapDraft(ArgumentMaps.create("m", "Tax"), () -> "n" + ++next[0]);
		Proposition claim = draft.proposition("Taxes must rise");
		draft.evidence(claim, "b.txt", 0, "Taxes must rise");
		draft.inference(claim, draft.proposition("Debt is high"));
		change.accept(draft);
		assertEquals(List.of(expected), new MapChecker().check(draft.map()).stream().map(f -> f.check() + " " + f.id() + " " + f.message()).toList());
	}

	private static Proposition claim(MapDraft draft) {
		return draft.map().getPropositions().get(0);
	}

	private static Proposition premise(MapDraft draft) {
		return draft.map().getPropositions().get(1);
	}

	private static Inference inference(MapDraft draft) {
		return (Inference) draft.map().getRelations().get(0);
	}
}

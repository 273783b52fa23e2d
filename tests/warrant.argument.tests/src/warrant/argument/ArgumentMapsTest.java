package warrant.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ArgumentMapsTest {

	private final MapDraft draft = new MapDraft(ArgumentMaps.create("Tax"));
	private final Proposition claim = draft.proposition("Taxes must rise");
	private final Proposition debt = draft.proposition("Debt is high");
	private final Proposition interest = draft.proposition("Interest rises");

	@Test
	void theMajorClaimIsSupportedAndSupportsNothing() {
		draft.inference(claim, debt);
		draft.inference(debt, interest);
		assertEquals(List.of(claim), ArgumentMaps.majorClaims(draft.map()));
	}

	@Test
	void aCircleHasNoMajorClaim() {
		draft.inference(claim, debt);
		draft.inference(debt, claim);
		assertEquals(List.of(), ArgumentMaps.majorClaims(draft.map()));
	}

	@Test
	void undercutTargetsAnInference() {
		Inference inference = draft.inference(claim, debt);
		assertTrue(ArgumentMaps.isUndercut(draft.conflict(inference, interest)));
		assertTrue(ArgumentMaps.isRebut(draft.conflict(claim, interest)));
		assertFalse(ArgumentMaps.isRebut(ArgumentMaps.conflictsOn(draft.map(), inference).get(0)));
	}

	@Test
	void linkedPremisesShareAnInferenceAndConvergentOnesDoNot() {
		assertTrue(ArgumentMaps.isLinked(draft.inference(claim, debt, interest)));
		assertFalse(ArgumentMaps.isConvergent(draft.map(), claim));
		assertFalse(ArgumentMaps.isLinked(draft.inference(claim, interest)));
		assertTrue(ArgumentMaps.isConvergent(draft.map(), claim));
	}

	@Test
	void relationsWithoutSourcesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> draft.inference(claim));
		assertThrows(IllegalArgumentException.class, () -> draft.conflict(claim));
	}

	@Test
	void aParticipantIsThereOnce() {
		assertEquals(draft.participant("eu", "European Union"), draft.participant("eu", "the EU"));
	}

	@Test
	void longTextsAreCutBetweenWordsAndNeverInsideACharacter() {
		assertEquals("one line", Wording.shortened(" one\n\tline "));
		String cut = Wording.shortened("word ".repeat(40));
		assertTrue(cut.endsWith("word\u2026") && cut.length() <= Wording.LONGEST, cut);
		String emoji = Wording.shortened("x" + "\uD83D\uDE00".repeat(60));
		assertTrue(emoji.endsWith("\uDE00\u2026"), emoji);
	}
}

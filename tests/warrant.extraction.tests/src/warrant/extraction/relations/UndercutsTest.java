package warrant.extraction.relations;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import warrant.extraction.SharedModels;
import warrant.extraction.components.ClauseSplitter;
import warrant.extraction.language.SentenceReader;
import warrant.text.BlockKind;
import warrant.text.Span;

class UndercutsTest {

	private final SentenceReader reader = new SentenceReader(SharedModels.models().language());

	@Test
	void grantingAFactAndDenyingItsForceUndercuts() {
		for (String sentence : List.of("But it does not follow that the grid must wait.", "The figure proves nothing.", "That doesn’t mean that we should stop.",
			"It is hardly a reason to choose lignite.", "That is what rules are for.", "So does dying.",
			"By the same reasoning Edinburgh should have waited for the bridge.", "That is no argument against the plan."))
			assertTrue(says(sentence), sentence);
	}

	@Test
	void arguingOnItsOwnDoesNot() {
		for (String sentence : List.of("The figure proves that rents have risen.", "So the government should act before the winter.", "The court gave no reason.",
			"The minister does not mean to resign before the vote is held."))
			assertFalse(says(sentence), sentence);
	}

	@Test
	void aLongSentenceIsNoShortAnswer() {
		assertFalse(says("So does the new authority in the capital, which has hired two hundred inspectors and means to hire more."));
	}

	private boolean says(String sentence) {
		return new ClauseSplitter().split(reader.segment(sentence, new Span(0, sentence.length()), BlockKind.PARAGRAPH)).stream().anyMatch(Undercuts::says);
	}
}

package warrant.extraction.relations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.extraction.ExtractionModels;
import warrant.extraction.SharedModels;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.Token;
import warrant.text.BlockKind;
import warrant.text.Span;

class StanceModelTest {

	private final ExtractionModels models = SharedModels.models();
	private final SentenceReader reader = new SentenceReader(models.language());
	private final Lemmatizer lemmatizer = new Lemmatizer(models.language());
	private final StanceModel stance = StanceModel.load(models.files(), lemmatizer, models.encoder()).orElseThrow();

	@Test
	void harmSpeaksForABanAndAgainstASubsidy() {
		String reason = "Burning coal kills thousands of people and is dangerous to health.";

		assertTrue(isFor("We should ban coal power", reason) > 0.7);
		assertTrue(isFor("We should subsidize coal power", reason) < 0.3);
	}

	@Test
	void aBenefitSpeaksAgainstABan() {
		assertTrue(isFor("We should ban coal power", "Coal gives poor families cheap and reliable warmth.") < 0.4);
	}

	@Test
	void withoutTheEncoderWordsTell() {
		StanceModel lexical = StanceModel.load(models.files(), lemmatizer, Optional::empty).orElseThrow();

		assertTrue(lexical.isFor(tokens("We should ban coal power"), tokens("Coal is harmful and dangerous.")) > 0.5);
		assertTrue(lexical.isFor(tokens("We should subsidize coal power"), tokens("Coal is harmful and dangerous.")) < 0.5);
	}

	@Test
	void theFirstWordThatSaysWhatToDoGivesTheClaimItsSign() {
		assertTrue(StanceCues.of(tokens("We should abandon the use of school uniform"), lemmatizer).sign() < 0);
		assertTrue(StanceCues.of(tokens("Parliament must not ban the protest"), lemmatizer).sign() > 0);
		assertTrue(StanceCues.of(tokens("Cities should build more homes"), lemmatizer).sign() > 0);
	}

	private double isFor(String claim, String reason) {
		return stance.isFor(tokens(claim), tokens(reason));
	}

	private List<Token> tokens(String text) {
		return reader.segment(text, new Span(0, text.length()), BlockKind.PARAGRAPH).tokens();
	}
}

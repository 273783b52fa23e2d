package warrant.extraction.recommendations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import warrant.extraction.language.LanguageModels;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.TaggedSentence;
import warrant.text.BlockKind;
import warrant.text.Span;

class RecommendationTrainerTest {

	private static final SentenceReader READER = new SentenceReader(LanguageModels.load());

	@Test
	void theSameSeedGivesTheSameModel() throws IOException {
		assertArrayEquals(train(7), train(7));
	}

	@Test
	void whatWasTrainedOnIsToldApart() throws IOException {
		RecommendationScorer scorer = new RecommendationTrainer(7).train(examples());
		assertTrue(scorer.probability(segment("Ministers should publish the plan.")) > 0.5);
		assertTrue(scorer.probability(segment("The line was full last month.")) < 0.3);
	}

	@Test
	void theShippedModelKnowsAPolicyFromAFact() {
		RecommendationScorer scorer = RecommendationScorer.shipped();
		double policy = scorer.probability(segment("Debt collectors should not be allowed to call at work."));
		double fact = scorer.probability(segment("I received three calls last week."));
		assertTrue(policy > 0.8 && fact < 0.2, policy + " " + fact);
	}

	private static byte[] train(long seed) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new RecommendationTrainer(seed).train(examples(), out);
		return out.toByteArray();
	}

	private static List<RecommendationTrainer.Example> examples() throws IOException {
		List<RecommendationTrainer.Example> examples = new ArrayList<>();
		for (String line : MarkedSentences.lines("sentences.txt")) {
			boolean none = line.startsWith("- ");
			examples.add(new RecommendationTrainer.Example(segment(MarkedText.of(none ? line.substring(2) : line).text()), !none));
		}
		return examples;
	}

	private static TaggedSentence segment(String text) {
		return READER.segment(text, new Span(0, text.length()), BlockKind.PARAGRAPH);
	}
}

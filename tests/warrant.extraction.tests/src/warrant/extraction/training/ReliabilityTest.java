package warrant.extraction.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

	private static List<LabelledPrediction> predictions(double score, int right, int wrong) {
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (int i = 0; i < right + wrong; i++)
			predictions.add(new LabelledPrediction("d", i, i, i < right ? "claim" : "premise", "claim", score));
		return predictions;
	}

	@Test
	void theErrorIsTheMeanDistanceOfScoreAndTruth() {
		List<LabelledPrediction> all = predictions(0.75, 3, 1);
		all.addAll(predictions(0.95, 2, 2));
		Reliability reliability = Reliability.of(all);
		assertEquals(0.225, reliability.error(), 1e-9);
		assertEquals(2, reliability.bins().size());
		assertTrue(reliability.table().contains("0.225"), reliability.table());
	}

	@Test
	void whatWasNotPredictedDoesNotCount() {
		assertEquals(0, Reliability.of(List.of(new LabelledPrediction("d", 0, 1, "claim", "", 0.9))).bins().size());
	}
}

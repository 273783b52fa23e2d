package warrant.extraction.training;

import java.util.ArrayList;
import java.util.List;

import warrant.extraction.learning.Example;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearTrainer;
import warrant.extraction.learning.SequenceModel;
import warrant.extraction.learning.SequenceTrainer;

/** Turns the scores that cross-fitting gave into an evaluation. */
final class HeldOut {

	private HeldOut() {
	}

	static Evaluation evaluation(List<Example> examples, SequenceTrainer.Trained trained) {
		SequenceModel model = trained.model();
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (int i = 0; i < examples.size(); i++) {
			double[] scores = trained.heldOut()[i];
			int best = LinearModel.argMax(scores);
			predictions.add(new LabelledPrediction(examples.get(i).group(), i, i, examples.get(i).label(), model.labels().get(best),
					model.calibrated(scores)[best]));
		}
		return Evaluation.of(predictions);
	}

	static Evaluation evaluation(List<Example> examples, LinearTrainer.Trained trained) {
		LinearModel model = trained.model();
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (int i = 0; i < examples.size(); i++) {
			double[] scores = trained.heldOut()[i];
			int best = LinearModel.argMax(scores);
			predictions.add(new LabelledPrediction(examples.get(i).group(), i, i, examples.get(i).label(), model.labels().get(best),
					model.calibrated(scores)[best]));
		}
		return Evaluation.of(predictions);
	}
}

package warrant.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import warrant.extraction.learning.EnsembleTrainer;
import warrant.extraction.learning.Example;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearTrainer;
import warrant.extraction.learning.SequenceTrainer;

/** Turns the scores that cross-fitting gave into an evaluation. */
final class HeldOut {

	private HeldOut() {
	}

	static Evaluation evaluation(List<Example> examples, SequenceTrainer.Trained trained) {
		return evaluation(examples, trained.model().labels(), trained.heldOut(), trained.model()::calibrated);
	}

	static Evaluation evaluation(List<Example> examples, LinearTrainer.Trained trained) {
		return evaluation(examples, trained.model().labels(), trained.heldOut(), trained.model()::calibrated);
	}

	static Evaluation evaluation(List<Example> examples, EnsembleTrainer.Trained trained) {
		return evaluation(examples, trained.model().labels(), trained.heldOut(), trained.model()::calibrated);
	}

	private static Evaluation evaluation(List<Example> examples, List<String> labels, double[][] heldOut, UnaryOperator<double[]> calibration) {
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (int i = 0; i < examples.size(); i++) {
			int best = LinearModel.argMax(heldOut[i]);
			predictions.add(new LabelledPrediction(examples.get(i).group(), i, i, examples.get(i).label(), labels.get(best),
					calibration.apply(heldOut[i])[best]));
		}
		return Evaluation.of(predictions);
	}
}

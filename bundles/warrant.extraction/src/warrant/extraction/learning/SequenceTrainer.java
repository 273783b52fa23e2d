package warrant.extraction.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Trains a {@link SequenceModel}, calibrated by cross-fitting over groups. Deterministic.
 *
 * @param net averaged with the linear model where there is one
 */
public record SequenceTrainer(LinearTrainer linear, Optional<NeuralTrainer> net) {

	private static final int FOLDS = 5;

	/**
	 * A model of all examples, and what models reached that had not seen them.
	 *
	 * @param heldOut scores of each example by a model that saw none of its group
	 */
	public record Trained(SequenceModel model, double[][] heldOut) {
	}

	/** @param examples those of one group stand together, in their order */
	public Trained train(List<Example> examples) {
		List<String> labels = LinearTrainer.labels(examples);
		double[][] heldOut = new double[examples.size()][];
		for (int fold = 0; fold < FOLDS; fold++) {
			List<Example> rest = new ArrayList<>();
			for (Example example : examples)
				if (LinearTrainer.foldOf(example) != fold)
					rest.add(example);
			fill(heldOut, fit(rest.isEmpty() ? examples : rest, labels), examples, fold);
		}
		SequenceModel model = fit(examples, labels);
		return new Trained(calibrated(model, labels, examples, heldOut), heldOut);
	}

	private SequenceModel fit(List<Example> examples, List<String> labels) {
		return new SequenceModel(linear.fit(examples, labels), net.map(n -> n.fit(examples, labels)),
				Optional.of(LabelOrder.of(examples, labels)));
	}

	/** Scores the groups of a fold, each as a row. */
	private static void fill(double[][] heldOut, SequenceModel model, List<Example> examples, int fold) {
		for (int from = 0; from < heldOut.length;) {
			int to = from;
			while (to < heldOut.length && examples.get(to).group().equals(examples.get(from).group()))
				to++;
			if (LinearTrainer.foldOf(examples.get(from)) == fold) {
				double[][] scores = model.scores(examples.subList(from, to).stream().map(Example::features).toList());
				System.arraycopy(scores, 0, heldOut, from, scores.length);
			}
			from = to;
		}
	}

	private static SequenceModel calibrated(SequenceModel model, List<String> labels, List<Example> examples, double[][] heldOut) {
		int[] gold = examples.stream().mapToInt(e -> labels.indexOf(e.label())).toArray();
		return model.calibratedBy(Calibration.fit(heldOut, gold, labels.size()));
	}
}

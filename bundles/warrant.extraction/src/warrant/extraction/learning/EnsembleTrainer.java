package warrant.extraction.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * Trains a {@link NeuralEnsemble}. The dense part is brought to mean 0 and deviation 1 for the training, and the nets' weights changed back
 * afterwards, so that the model takes features as they are. Same examples, order and seed, same model.
 *
 * @param nets how many
 * @param trainer of each; its seed is the first one's
 */
public record EnsembleTrainer(int nets, NeuralTrainer trainer) {

	private static final int FOLDS = 5;

	/**
	 * An ensemble of all examples, and what ensembles reached that had not seen them.
	 *
	 * @param heldOut scores of each example by nets that saw none of its group
	 */
	public record Trained(NeuralEnsemble model, double[][] heldOut) {
	}

	/** An ensemble whose probabilities are calibrated by cross-fitting over groups. */
	public Trained train(List<Example> examples) {
		List<String> labels = LinearTrainer.labels(examples);
		double[][] heldOut = new double[examples.size()][];
		for (int fold = 0; fold < FOLDS; fold++) {
			int left = fold;
			List<Example> rest = examples.stream().filter(e -> LinearTrainer.foldOf(e) != left).toList();
			NeuralEnsemble part = new NeuralEnsemble(fit(rest.isEmpty() ? examples : rest, labels), Calibration.none(labels.size()));
			for (int i = 0; i < heldOut.length; i++)
				if (LinearTrainer.foldOf(examples.get(i)) == fold)
					heldOut[i] = part.scores(examples.get(i).features());
		}
		int[] gold = examples.stream().mapToInt(e -> labels.indexOf(e.label())).toArray();
		Calibration calibration = Calibration.fit(heldOut, gold, labels.size());
		return new Trained(new NeuralEnsemble(fit(examples, labels), calibration), heldOut);
	}

	private List<NeuralModel> fit(List<Example> examples, List<String> labels) {
		DenseScale scale = DenseScale.of(examples);
		List<Example> scaled = examples.stream().map(scale::apply).toList();
		List<NeuralModel> models = new ArrayList<>();
		for (int i = 0; i < nets; i++)
			models.add(scale.unscaled(new NeuralTrainer(trainer.units(), trainer.epochs(), trainer.prefix(), trainer.seed() + i).fit(scaled, labels)));
		return models;
	}
}

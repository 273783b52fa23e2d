package warrant.extraction.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Teaches a trained model a project's ways: a small linear model of what the trained one says and of the cues, fitted on the project's own
 * labels (stacking, Wolpert 1992). A few dozen labels suffice, as nothing is learned anew. Deterministic.
 */
public final class Adaptation {

	private static final String SAID = "said:";
	private static final String CUES = "c:";
	private static final float CUE_SHARE = 0.5f;
	private static final double SURE = 6;
	private static final LinearTrainer TRAINER = new LinearTrainer(1, 2, false);

	private Adaptation() {
	}

	/**
	 * The model with what the examples teach it, and what such models reach that had not seen an example's group.
	 *
	 * @param examples those of one group stand together, in their order; labels that the model doesn't know are an error
	 * @throws IllegalArgumentException when there are fewer than two groups or an unknown label
	 */
	public static SequenceTrainer.Trained of(SequenceModel model, List<Example> examples) {
		for (Example example : examples)
			if (!model.labels().contains(example.label()))
				throw new IllegalArgumentException("the model knows no label \"" + example.label() + "\": " + model.labels());
		if (examples.stream().map(Example::group).distinct().count() < 2)
			throw new IllegalArgumentException("adapting takes decisions in two documents at least: one to learn from, one to measure on");
		List<Example> stacked = new ArrayList<>();
		double[][] scores = scores(model, examples);
		for (int i = 0; i < scores.length; i++)
			stacked.add(new Example(examples.get(i).label(), features(model.labels(), scores[i], examples.get(i).features()), examples.get(i).group()));
		LinearTrainer.Trained adapter = TRAINER.train(stacked, model.labels());
		return new SequenceTrainer.Trained(model.adaptedBy(adapter.model()), adapter.heldOut());
	}

	/** Scores of each example by the model, each group as a row. */
	public static double[][] scores(SequenceModel model, List<Example> examples) {
		double[][] scores = new double[examples.size()][];
		for (int from = 0; from < scores.length;) {
			int to = from;
			while (to < scores.length && examples.get(to).group().equals(examples.get(from).group()))
				to++;
			double[][] row = model.scores(examples.subList(from, to).stream().map(Example::features).toList());
			System.arraycopy(row, 0, scores, from, row.length);
			from = to;
		}
		return scores;
	}

	/** What the adapter sees. */
	static Features features(List<String> labels, double[] scores, Features own) {
		Map<String, Float> named = new LinkedHashMap<>();
		double[] balanced = Calibration.softmax(scores.clone());
		for (int i = 0; i < balanced.length; i++)
			named.put(SAID + labels.get(i), (float) (Math.max(-SURE, Math.log(Math.max(1e-12, balanced[i]))) / SURE * 4));
		own.named().forEach((name, value) -> {
			if (name.startsWith(CUES))
				named.put(name, value * CUE_SHARE);
		});
		return Features.of(named);
	}
}

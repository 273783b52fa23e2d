package warrant.extraction.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Trains a {@link LinearModel}: softmax, ridge penalty, L-BFGS. Deterministic: the same examples in the same order give the same model.
 *
 * @param penalty ridge penalty on the summed loss
 * @param cutoff a named feature seen in fewer examples is left out
 * @param balanced whether every label weighs as much as any other, however rare
 */
public record LinearTrainer(double penalty, int cutoff, boolean balanced) {

	private static final int ITERATIONS = 100;
	private static final int FOLDS = 5;

	/**
	 * A model of all examples, and what models reached that had not seen them.
	 *
	 * @param heldOut scores of each example by a model that saw none of its group
	 * @param parts those models, by fold
	 */
	public record Trained(LinearModel model, double[][] heldOut, List<LinearModel> parts) {

		/** The model that saw no example of a group, as calibrated as the model of all. */
		public LinearModel unseen(String group) {
			return parts.get(foldOf(group)).calibratedLike(model);
		}
	}

	/** A model whose probabilities are calibrated by cross-fitting over groups. */
	public Trained train(List<Example> examples) {
		return train(examples, labels(examples));
	}

	/** The same for labels of which some may not occur. */
	Trained train(List<Example> examples, List<String> labels) {
		List<LinearModel> parts = parts(examples, labels);
		double[][] heldOut = new double[examples.size()][];
		for (int i = 0; i < heldOut.length; i++)
			heldOut[i] = parts.get(foldOf(examples.get(i))).scores(examples.get(i).features());
		LinearModel model = fit(examples, labels);
		return new Trained(model.calibratedBy(calibration(model.labels(), heldOut, examples)), heldOut, parts);
	}

	private List<LinearModel> parts(List<Example> examples, List<String> labels) {
		List<LinearModel> parts = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			List<Example> rest = new ArrayList<>();
			for (Example example : examples)
				if (foldOf(example) != fold)
					rest.add(example);
			parts.add(fit(rest.isEmpty() ? examples : rest, labels));
		}
		return parts;
	}

	/** Which of five folds a group belongs to, the same on every machine. */
	static int foldOf(Example example) {
		return foldOf(example.group());
	}

	private static int foldOf(String group) {
		return Math.floorMod(group.hashCode() * 31 >>> 3, FOLDS);
	}

	private static Calibration calibration(List<String> labels, double[][] scores, List<Example> examples) {
		int[] gold = examples.stream().mapToInt(e -> labels.indexOf(e.label())).toArray();
		return Calibration.fit(scores, gold, labels.size());
	}

	LinearModel fit(List<Example> examples, List<String> labels) {
		if (examples.isEmpty())
			throw new IllegalArgumentException("nothing to train on");
		Map<String, Integer> index = index(examples);
		int dense = examples.getFirst().features().dense().length;
		SoftmaxLoss loss = new SoftmaxLoss(examples, labels, index, weights(examples, labels), penalty);
		double[] best = new Lbfgs(loss, ITERATIONS).minimise(new double[(index.size() + dense + 1) * labels.size()]);
		float[] weights = new float[best.length];
		for (int i = 0; i < weights.length; i++)
			weights[i] = (float) best[i];
		return new LinearModel(labels, index, weights, dense, Calibration.none(labels.size()));
	}

	static List<String> labels(List<Example> examples) {
		return List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
	}

	private Map<String, Integer> index(List<Example> examples) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Example example : examples)
			for (String name : example.features().named().keySet())
				counts.merge(name, 1, Integer::sum);
		Map<String, Integer> index = new HashMap<>();
		counts.forEach((name, count) -> {
			if (count >= cutoff)
				index.put(name, index.size());
		});
		return index;
	}

	private double[] weights(List<Example> examples, List<String> labels) {
		double[] weights = new double[labels.size()];
		if (balanced)
			return balance(examples, labels);
		Arrays.fill(weights, 1);
		return weights;
	}

	/** By label, so that every label weighs as much as any other. */
	static double[] balance(List<Example> examples, List<String> labels) {
		double[] weights = new double[labels.size()];
		for (Example example : examples)
			weights[labels.indexOf(example.label())]++;
		for (int i = 0; i < weights.length; i++)
			weights[i] = examples.size() / (labels.size() * Math.max(1, weights[i]));
		return weights;
	}
}

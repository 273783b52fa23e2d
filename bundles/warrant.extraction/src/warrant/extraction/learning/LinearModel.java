package warrant.extraction.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A softmax over named and dense features. Immutable, safe to share. */
public final class LinearModel {

	/** A feature and how much it speaks for a label rather than for the others. */
	public record Weighted(String feature, double weight) {
	}

	private final List<String> labels;
	private final FeatureIndex index;
	private final float[] weights;
	private final int dense;
	private final Calibration calibration;

	/**
	 * @param index row of each named feature; the rows after them belong to the dense part, the last one to the bias
	 * @param weights row by row, one column per label
	 * @param dense length of the dense part
	 */
	LinearModel(List<String> labels, Map<String, Integer> index, float[] weights, int dense, Calibration calibration) {
		this(labels, FeatureIndex.of(index), weights, dense, calibration);
	}

	LinearModel(List<String> labels, FeatureIndex index, float[] weights, int dense, Calibration calibration) {
		if (weights.length != (index.size() + dense + 1) * labels.size())
			throw new IllegalArgumentException(weights.length + " weights for " + index.size() + " features, " + dense + " dense");
		this.labels = List.copyOf(labels);
		this.index = index;
		this.weights = weights;
		this.dense = dense;
		this.calibration = calibration;
	}

	/** The labels, in the order of all arrays this class gives. */
	public List<String> labels() {
		return labels;
	}

	/** Length of the dense part the model expects, 0 where it is lexical. */
	public int dense() {
		return dense;
	}

	/**
	 * One score per label, unbounded: the larger the likelier, labels taken as equally frequent.
	 *
	 * @throws IllegalArgumentException when the dense part has another length than the model's
	 */
	public double[] scores(Features features) {
		if (features.dense().length != dense)
			throw new IllegalArgumentException("dense part of " + features.dense().length + " where the model has " + dense);
		int k = labels.size();
		double[] scores = new double[k];
		add(scores, index.size() + dense, 1);
		for (Map.Entry<String, Float> feature : features.named().entrySet()) {
			int row = index.row(feature.getKey());
			if (row != FeatureIndex.NONE)
				add(scores, row, feature.getValue());
		}
		addDense(scores, features.dense());
		return scores;
	}

	private void add(double[] scores, int row, float value) {
		int at = row * scores.length;
		for (int k = 0; k < scores.length; k++)
			scores[k] += weights[at + k] * value;
	}

	/** Most of the work, so with as little as possible in the inner loop. */
	private void addDense(double[] scores, float[] values) {
		float[] w = weights;
		int at = index.size() * scores.length;
		for (float value : values)
			for (int k = 0; k < scores.length; k++)
				scores[k] += w[at++] * value;
	}

	/** Probabilities as often right as they say, on data like the training data; sum 1. */
	public double[] probabilities(Features features) {
		return calibration.probabilities(scores(features));
	}

	/** The calibrated probabilities of scores that {@link #scores} gave. */
	public double[] calibrated(double[] scores) {
		return calibration.probabilities(scores);
	}

	/** The likeliest label, labels taken as equally frequent. */
	public String best(Features features) {
		return labels.get(argMax(scores(features)));
	}

	/** The named features that spoke most for a label, strongest first, none that spoke against it. */
	public List<Weighted> reasons(Features features, String label) {
		int k = labels.size();
		int of = labels.indexOf(label);
		List<Weighted> reasons = new ArrayList<>();
		features.named().forEach((name, value) -> {
			int row = index.row(name);
			if (row == FeatureIndex.NONE)
				return;
			double mean = 0;
			for (int j = 0; j < k; j++)
				mean += weights[row * k + j] / k;
			double weight = (weights[row * k + of] - mean) * value;
			if (weight > 0)
				reasons.add(new Weighted(name, weight));
		});
		reasons.sort(Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::feature));
		return reasons;
	}

	LinearModel calibratedBy(Calibration other) {
		return new LinearModel(labels, index, weights, dense, other);
	}

	LinearModel calibratedLike(LinearModel other) {
		return calibratedBy(other.calibration);
	}

	FeatureIndex index() {
		return index;
	}

	float[] weights() {
		return weights;
	}

	Calibration calibration() {
		return calibration;
	}

	/** Index of the largest, the first of equals. */
	public static int argMax(double[] values) {
		int best = 0;
		for (int i = 1; i < values.length; i++)
			if (values[i] > values[best])
				best = i;
		return best;
	}
}

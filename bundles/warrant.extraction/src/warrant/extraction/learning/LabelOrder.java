package warrant.extraction.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which label likes to follow which in a document, and what that makes of a row of predictions: the forward-backward algorithm (Rabiner 1989,
 * "A Tutorial on Hidden Markov Models") with the transitions at a fraction of their weight, as neighbours only lean on each other. Kept in a
 * file as a linear model of "after=LABEL", which also keeps the calibration of what comes out. Immutable, safe to share.
 */
final class LabelOrder {

	private static final double WEIGHT = 0.25;
	private static final String AFTER = "after=";

	private final LinearModel transitions;
	private final double[][] factors;

	LabelOrder(LinearModel transitions) {
		this.transitions = transitions;
		List<String> labels = transitions.labels();
		factors = new double[labels.size()][];
		for (int i = 0; i < factors.length; i++) {
			double[] scores = transitions.scores(Features.of(Map.of(AFTER + labels.get(i), 1f)));
			factors[i] = Arrays.stream(scores).map(s -> Math.exp(WEIGHT * s)).toArray();
		}
	}

	/** How often each label follows each within a group, against how often it comes at all. */
	static LabelOrder of(List<Example> examples, List<String> labels) {
		int k = labels.size();
		double[][] pairs = new double[k][k];
		for (double[] row : pairs)
			Arrays.fill(row, 1);
		for (int i = 1; i < examples.size(); i++)
			if (examples.get(i).group().equals(examples.get(i - 1).group()))
				pairs[labels.indexOf(examples.get(i - 1).label())][labels.indexOf(examples.get(i).label())]++;
		double[] following = new double[k];
		for (double[] row : pairs)
			for (int j = 0; j < k; j++)
				following[j] += row[j];
		double all = Arrays.stream(following).sum();
		Map<String, Integer> index = new HashMap<>();
		float[] weights = new float[(k + 1) * k];
		for (int i = 0; i < k; i++) {
			index.put(AFTER + labels.get(i), i);
			double leading = Arrays.stream(pairs[i]).sum();
			for (int j = 0; j < k; j++)
				weights[i * k + j] = (float) Math.log(pairs[i][j] / leading / (following[j] / all));
		}
		return new LabelOrder(new LinearModel(labels, index, weights, 0, Calibration.none(k)));
	}

	static Optional<LabelOrder> in(LinearModel kept) {
		return Optional.ofNullable(kept).map(LabelOrder::new);
	}

	LinearModel kept() {
		return transitions;
	}

	LabelOrder calibratedBy(Calibration calibration) {
		return new LabelOrder(transitions.calibratedBy(calibration));
	}

	/** Log posteriors of each item in its row, given each item's own probabilities. */
	double[][] posteriors(double[][] own) {
		double[][] forward = new double[own.length][];
		for (int t = 0; t < own.length; t++)
			forward[t] = normalised(times(own[t], t == 0 ? null : into(forward[t - 1])));
		double[] backward = null;
		double[][] posteriors = new double[own.length][];
		for (int t = own.length - 1; t >= 0; t--) {
			double[] posterior = normalised(times(forward[t], backward));
			posteriors[t] = Arrays.stream(posterior).map(p -> Math.log(Math.max(1e-12, p))).toArray();
			backward = normalised(outOf(times(own[t], backward)));
		}
		return posteriors;
	}

	private double[] into(double[] before) {
		double[] sum = new double[before.length];
		for (int i = 0; i < before.length; i++)
			for (int j = 0; j < sum.length; j++)
				sum[j] += before[i] * factors[i][j];
		return sum;
	}

	private double[] outOf(double[] after) {
		double[] sum = new double[after.length];
		for (int i = 0; i < sum.length; i++)
			for (int j = 0; j < after.length; j++)
				sum[i] += factors[i][j] * after[j];
		return sum;
	}

	private static double[] times(double[] a, double[] b) {
		double[] product = a.clone();
		for (int i = 0; b != null && i < a.length; i++)
			product[i] *= b[i];
		return product;
	}

	private static double[] normalised(double[] values) {
		double sum = Math.max(1e-300, Arrays.stream(values).sum());
		return Arrays.stream(values).map(v -> v / sum).toArray();
	}
}

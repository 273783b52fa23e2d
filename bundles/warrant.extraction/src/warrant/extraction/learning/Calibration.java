package warrant.extraction.learning;

import java.util.Arrays;

/**
 * Vector scaling (Guo et al., On Calibration of Modern Neural Networks, ICML 2017): one slope for all labels and one bias per label, fitted on
 * scores of examples the model has not seen.
 *
 * @param bias per label
 */
record Calibration(double slope, double[] bias) {

	static Calibration none(int labels) {
		return new Calibration(1, new double[labels]);
	}

	/**
	 * Fits slope and biases by maximum likelihood.
	 *
	 * @param scores of held-out examples, one row each
	 * @param gold index of the right label of each
	 */
	static Calibration fit(double[][] scores, int[] gold, int labels) {
		double[] x = new double[labels + 1];
		x[0] = 1;
		double[] best = new Lbfgs((at, gradient) -> loss(scores, gold, at, gradient), 100).minimise(x);
		return new Calibration(best[0], Arrays.copyOfRange(best, 1, labels + 1));
	}

	private static double loss(double[][] scores, int[] gold, double[] x, double[] gradient) {
		Arrays.fill(gradient, 0);
		double loss = 0;
		for (int j = 1; j < x.length; j++) {
			loss += 0.5 * x[j] * x[j];
			gradient[j] += x[j];
		}
		Calibration calibration = new Calibration(x[0], Arrays.copyOfRange(x, 1, x.length));
		for (int i = 0; i < scores.length; i++) {
			double[] p = calibration.probabilities(scores[i]);
			loss -= Math.log(Math.max(1e-12, p[gold[i]]));
			for (int j = 0; j < p.length; j++) {
				double error = p[j] - (j == gold[i] ? 1 : 0);
				gradient[0] += error * scores[i][j];
				gradient[j + 1] += error;
			}
		}
		return loss;
	}

	double[] probabilities(double[] scores) {
		double[] p = new double[scores.length];
		for (int j = 0; j < p.length; j++)
			p[j] = slope * scores[j] + bias[j];
		return softmax(p);
	}

	/** In place. */
	static double[] softmax(double[] z) {
		double max = Arrays.stream(z).max().orElse(0);
		double sum = 0;
		for (int j = 0; j < z.length; j++)
			sum += z[j] = Math.exp(z[j] - max);
		for (int j = 0; j < z.length; j++)
			z[j] /= sum;
		return z;
	}
}

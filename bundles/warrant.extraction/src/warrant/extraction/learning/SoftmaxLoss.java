package warrant.extraction.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Summed, weighted cross entropy plus ridge penalty (none on the bias), with its gradient. */
final class SoftmaxLoss implements Lbfgs.Objective {

	private final int[][] rows;
	private final float[][] values;
	private final float[][] dense;
	private final int[] gold;
	private final double[] labelWeights;
	private final double penalty;
	private final int denseFrom;
	private final int biasRow;

	SoftmaxLoss(List<Example> examples, List<String> labels, Map<String, Integer> index, double[] labelWeights, double penalty) {
		int n = examples.size();
		rows = new int[n][];
		values = new float[n][];
		dense = new float[n][];
		gold = new int[n];
		for (int i = 0; i < n; i++) {
			add(i, examples.get(i), index);
			gold[i] = labels.indexOf(examples.get(i).label());
		}
		this.labelWeights = labelWeights;
		this.penalty = penalty;
		denseFrom = index.size();
		biasRow = denseFrom + (n == 0 ? 0 : dense[0].length);
	}

	private void add(int i, Example example, Map<String, Integer> index) {
		Map<String, Float> named = example.features().named();
		int[] row = new int[named.size()];
		float[] value = new float[named.size()];
		int count = 0;
		for (Map.Entry<String, Float> feature : named.entrySet()) {
			Integer at = index.get(feature.getKey());
			if (at == null)
				continue;
			row[count] = at;
			value[count++] = feature.getValue();
		}
		rows[i] = Arrays.copyOf(row, count);
		values[i] = Arrays.copyOf(value, count);
		dense[i] = example.features().dense();
	}

	@Override
	public double at(double[] w, double[] gradient) {
		int k = labelWeights.length;
		double loss = 0;
		for (int i = 0; i < gradient.length; i++) {
			boolean bias = i >= biasRow * k;
			gradient[i] = bias ? 0 : penalty * w[i];
			loss += bias ? 0 : 0.5 * penalty * w[i] * w[i];
		}
		double[] z = new double[k];
		for (int i = 0; i < rows.length; i++) {
			scores(i, w, z);
			Calibration.softmax(z);
			double weight = labelWeights[gold[i]];
			loss -= weight * Math.log(Math.max(1e-300, z[gold[i]]));
			z[gold[i]] -= 1;
			for (int j = 0; j < k; j++)
				z[j] *= weight;
			scatter(i, z, gradient);
		}
		return loss;
	}

	private void scores(int i, double[] w, double[] z) {
		int k = z.length;
		for (int j = 0; j < k; j++)
			z[j] = w[biasRow * k + j];
		for (int f = 0; f < rows[i].length; f++)
			for (int j = 0, at = rows[i][f] * k; j < k; j++)
				z[j] += w[at + j] * values[i][f];
		for (int d = 0, at = denseFrom * k; d < dense[i].length; d++)
			for (int j = 0; j < k; j++)
				z[j] += w[at++] * dense[i][d];
	}

	private void scatter(int i, double[] error, double[] gradient) {
		int k = error.length;
		for (int j = 0; j < k; j++)
			gradient[biasRow * k + j] += error[j];
		for (int f = 0; f < rows[i].length; f++)
			for (int j = 0, at = rows[i][f] * k; j < k; j++)
				gradient[at + j] += error[j] * values[i][f];
		for (int d = 0, at = denseFrom * k; d < dense[i].length; d++)
			for (int j = 0; j < k; j++)
				gradient[at++] += error[j] * dense[i][d];
	}
}

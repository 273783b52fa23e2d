package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import warrant.extraction.learning.Lbfgs;

/**
 * Trains a {@link DenseTagger}: softmax loss plus L2, on candidates only (capitalised words, their neighbours, 8 % of the rest), since the
 * many plain words teach little and cost much.
 */
final class DenseTraining {

	/** One encoded sentence with its gold outcomes. */
	record Example(String[] words, float[][] states, String[] outcomes) {
	}

	private record Candidate(float[][] states, int word, int outcome) {
	}

	private static final double L2 = 100;
	private static final double REST = 0.08;
	private static final int ITERATIONS = 60;
	/** Fixed, so that sums are added in the same order whatever the number of processors. */
	private static final int PARTS = 16;

	private final List<Candidate> candidates = new ArrayList<>();
	private final float[] mean = new float[DenseTagger.SIZE];
	private final float[] scale = new float[DenseTagger.SIZE];

	DenseTraining(List<Example> examples, long seed) {
		Random random = new Random(seed);
		for (Example example : examples)
			for (int i = 0; i < example.words.length; i++)
				if (random.nextDouble() < REST || isNearCapital(example.words, i) || !example.outcomes[i].equals(NameOutcomes.OTHER))
					candidates.add(new Candidate(example.states, i, NameOutcomes.ALL.indexOf(example.outcomes[i])));
		standardise();
	}

	private static boolean isNearCapital(String[] words, int i) {
		for (int j = Math.max(0, i - 1); j <= Math.min(words.length - 1, i + 1); j++)
			if (Character.isUpperCase(words[j].charAt(0)))
				return true;
		return false;
	}

	private void standardise() {
		double[] sum = new double[DenseTagger.SIZE];
		double[] squares = new double[DenseTagger.SIZE];
		for (Candidate candidate : candidates)
			for (int d = 0; d < sum.length; d++) {
				float value = candidate.states[candidate.word][d];
				sum[d] += value;
				squares[d] += value * value;
			}
		for (int d = 0; d < sum.length; d++) {
			mean[d] = (float) (sum[d] / candidates.size());
			double variance = squares[d] / candidates.size() - mean[d] * mean[d];
			scale[d] = (float) (1 / Math.sqrt(Math.max(variance, 1e-6)));
		}
	}

	DenseTagger train() {
		double[] weights = new Lbfgs(this::loss, ITERATIONS).minimise(new double[DenseTagger.CLASSES * DenseTagger.INPUTS]);
		return new DenseTagger(mean, scale, floats(weights));
	}

	private double loss(double[] weights, double[] gradient) {
		float[] plain = floats(weights);
		float[][] gradients = new float[PARTS][weights.length];
		double[] losses = IntStream.range(0, PARTS).parallel().mapToDouble(part -> loss(part, plain, gradients[part])).toArray();
		double loss = Arrays.stream(losses).sum();
		for (int k = 0; k < weights.length; k++) {
			boolean bias = k % DenseTagger.INPUTS == DenseTagger.INPUTS - 1;
			loss += bias ? 0 : L2 / 2 * weights[k] * weights[k];
			gradient[k] = bias ? 0 : L2 * weights[k];
			for (float[] part : gradients)
				gradient[k] += part[k];
		}
		return loss;
	}

	private double loss(int part, float[] weights, float[] gradient) {
		float[] inputs = new float[DenseTagger.INPUTS];
		double[] p = new double[DenseTagger.CLASSES];
		double loss = 0;
		for (int i = part; i < candidates.size(); i += PARTS) {
			Candidate candidate = candidates.get(i);
			DenseTagger.inputs(candidate.states, candidate.word, mean, scale, inputs);
			double top = Double.NEGATIVE_INFINITY;
			for (int c = 0; c < p.length; c++) {
				p[c] = DenseTagger.dot(weights, c * DenseTagger.INPUTS, inputs);
				top = Math.max(top, p[c]);
			}
			double total = 0;
			for (int c = 0; c < p.length; c++)
				total += Math.exp(p[c] - top);
			loss += top + Math.log(total) - p[candidate.outcome];
			for (int c = 0; c < p.length; c++)
				add(gradient, c, (float) (Math.exp(p[c] - top) / total - (c == candidate.outcome ? 1 : 0)), inputs);
		}
		return loss;
	}

	private static void add(float[] gradient, int outcome, float share, float[] inputs) {
		if (Math.abs(share) < 1e-6f)
			return;
		int offset = outcome * DenseTagger.INPUTS;
		for (int d = 0; d < inputs.length; d++)
			gradient[offset + d] += share * inputs[d];
	}

	private static float[] floats(double[] values) {
		float[] floats = new float[values.length];
		for (int i = 0; i < values.length; i++)
			floats[i] = (float) values[i];
		return floats;
	}
}

package warrant.extraction.actors;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import warrant.extraction.encoder.SentenceEncoder;

/**
 * A softmax over {@link NameOutcomes} on the encoder's states of a word and its two neighbours, each z-scored. Its probabilities become
 * features of the name model (stacking: Wolpert 1992). Immutable, safe to share.
 */
final class DenseTagger {

	static final int SIZE = SentenceEncoder.DIMENSIONS;
	static final int CLASSES = 7;
	/** Word, word before, word after, and one for the bias. */
	static final int INPUTS = 3 * SIZE + 1;

	private final float[] mean;
	private final float[] scale;
	private final float[] weights;

	/** @param weights {@code [class][input]}, the bias last */
	DenseTagger(float[] mean, float[] scale, float[] weights) {
		this.mean = mean;
		this.scale = scale;
		this.weights = weights;
	}

	/** Log probabilities {@code [word][class]}, in the order of {@link NameOutcomes#ALL}. */
	double[][] logProbabilities(float[][] words) {
		double[][] result = new double[words.length][];
		float[] inputs = new float[INPUTS];
		for (int i = 0; i < words.length; i++) {
			inputs(words, i, mean, scale, inputs);
			result[i] = logSoftmax(inputs);
		}
		return result;
	}

	/** Fills the inputs of one word; states beyond the sentence's ends are zero, the mean. */
	static void inputs(float[][] words, int i, float[] mean, float[] scale, float[] into) {
		int[] order = { i, i - 1, i + 1 };
		for (int part = 0; part < 3; part++) {
			float[] state = order[part] >= 0 && order[part] < words.length ? words[order[part]] : null;
			for (int d = 0; d < SIZE; d++)
				into[part * SIZE + d] = state == null ? 0 : (state[d] - mean[d]) * scale[d];
		}
		into[INPUTS - 1] = 1;
	}

	private double[] logSoftmax(float[] inputs) {
		double[] scores = new double[CLASSES];
		for (int c = 0; c < CLASSES; c++)
			scores[c] = dot(weights, c * INPUTS, inputs);
		double total = 0;
		double top = java.util.Arrays.stream(scores).max().orElseThrow();
		for (double score : scores)
			total += Math.exp(score - top);
		for (int c = 0; c < CLASSES; c++)
			scores[c] -= top + Math.log(total);
		return scores;
	}

	/** Four sums at once, which the JIT turns into vector instructions; the order is fixed, so the result repeats. */
	static float dot(float[] weights, int offset, float[] inputs) {
		float a = 0, b = 0, c = 0, d = 0;
		int i = 0;
		for (; i + 3 < inputs.length; i += 4) {
			a += weights[offset + i] * inputs[i];
			b += weights[offset + i + 1] * inputs[i + 1];
			c += weights[offset + i + 2] * inputs[i + 2];
			d += weights[offset + i + 3] * inputs[i + 3];
		}
		for (; i < inputs.length; i++)
			a += weights[offset + i] * inputs[i];
		return a + b + c + d;
	}

	/** The probabilities as string features of each word, for the name model. */
	static List<List<String>> features(double[][] logProbabilities) {
		List<List<String>> all = new ArrayList<>(logProbabilities.length);
		for (int i = 0; i < logProbabilities.length; i++) {
			List<String> features = new ArrayList<>(16);
			double[] own = logProbabilities[i];
			for (int c = 0; c < CLASSES; c++)
				features.add("L" + c + "=" + Math.max(-9, (int) Math.floor(own[c])));
			for (int j = i - 1; j <= i + 1; j++)
				features.add("A" + (j - i) + "=" + (j < 0 || j >= logProbabilities.length ? "none" : best(logProbabilities[j])));
			for (int c = 1; c < CLASSES; c += 2)
				features.add("T" + c + "=" + (int) (4 * (Math.exp(own[c]) + Math.exp(own[c + 1]))));
			all.add(features);
		}
		return all;
	}

	private static String best(double[] logProbabilities) {
		int best = 0;
		for (int c = 1; c < CLASSES; c++)
			best = logProbabilities[c] > logProbabilities[best] ? c : best;
		return best + "." + (int) (4 * Math.exp(logProbabilities[best]));
	}

	void write(DataOutputStream out) throws IOException {
		for (float[] part : List.of(mean, scale, weights))
			for (float value : part)
				out.writeFloat(value);
	}

	static DenseTagger read(DataInputStream in) throws IOException {
		return new DenseTagger(floats(in, SIZE), floats(in, SIZE), floats(in, CLASSES * INPUTS));
	}

	private static float[] floats(DataInputStream in, int length) throws IOException {
		float[] values = new float[length];
		for (int i = 0; i < length; i++)
			values[i] = in.readFloat();
		return values;
	}
}

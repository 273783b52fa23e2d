package warrant.extraction.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Fits a {@link StateNet} by back-propagation: Adam (Kingma and Ba 2015) with decoupled weight decay, over a few sentences at a time, with
 * dropout in both layers (Srivastava et al. 2014). One thread, so that the same seed gives the same net.
 */
final class StateNetTraining {

	private static final float NARROW_DROPOUT = 0.2f;
	private static final float HIDDEN_DROPOUT = 0.3f;
	private static final int BATCH = 4;
	private static final double RATE = 1e-3;
	/** Below it a word has nothing left to teach. */
	private static final double SETTLED = 1e-4;

	/** One array of weights with what Adam knows of it. */
	private static final class Fitted {
		private final float[] weights;
		private final float[] gradient;
		private final float[] momentum;
		private final float[] spread;

		Fitted(float[] weights, double deviation, Random random) {
			this.weights = weights;
			gradient = new float[weights.length];
			momentum = new float[weights.length];
			spread = new float[weights.length];
			for (int i = 0; i < weights.length; i++)
				weights[i] = (float) (random.nextGaussian() * deviation);
		}

		void step(double rate, int steps) {
			float pace = (float) (rate * Math.sqrt(1 - Math.pow(0.999, steps)) / (1 - Math.pow(0.9, steps)));
			float decay = (float) (rate * 0.01);
			for (int i = 0; i < weights.length; i++) {
				momentum[i] += 0.1f * (gradient[i] - momentum[i]);
				spread[i] += 0.001f * (gradient[i] * gradient[i] - spread[i]);
				weights[i] -= pace * momentum[i] / ((float) Math.sqrt(spread[i]) + 1e-8f) + decay * weights[i];
			}
			Arrays.fill(gradient, 0);
		}
	}

	private final StateNet net;
	private final Random random;
	private final Fitted narrowing;
	private final Fitted mixing;
	private final Fitted scoring;
	private float[][] inputs;
	private float[][] narrow;
	private float[][] hidden;
	private int sentences;
	private int steps;

	/** @param sample states to z-score by */
	StateNetTraining(List<float[][]> sample, Random random) {
		this.random = random;
		net = standardised(sample);
		narrowing = new Fitted(net.narrowing, Math.sqrt(1.0 / StateNet.SIZE), random);
		mixing = new Fitted(net.mixing, Math.sqrt(2.0 / (StateNet.WINDOW * StateNet.NARROW)), random);
		scoring = new Fitted(net.scoring, Math.sqrt(1.0 / StateNet.HIDDEN), random);
	}

	private static StateNet standardised(List<float[][]> sample) {
		double[] sum = new double[StateNet.SIZE];
		double[] squares = new double[StateNet.SIZE];
		long words = 0;
		for (float[][] states : sample)
			for (float[] state : states) {
				words++;
				for (int d = 0; d < sum.length; d++) {
					sum[d] += state[d];
					squares[d] += state[d] * state[d];
				}
			}
		StateNet net = new StateNet(new float[sum.length], new float[sum.length]);
		for (int d = 0; d < sum.length; d++) {
			double mean = sum[d] / words;
			net.mean[d] = (float) mean;
			net.scale[d] = (float) (1 / Math.sqrt(Math.max(squares[d] / words - mean * mean, 1e-6)));
		}
		return net;
	}

	StateNet net() {
		return net;
	}

	/** Adds the scores of a sentence, some numbers dropped. */
	void forward(float[][] states, double[][] scores) {
		inputs = new float[states.length][];
		narrow = new float[states.length][];
		hidden = new float[states.length][];
		for (int i = 0; i < states.length; i++) {
			inputs[i] = net.standard(states[i]);
			narrow[i] = drop(net.narrow(inputs[i]), NARROW_DROPOUT);
		}
		for (int i = 0; i < states.length; i++) {
			hidden[i] = drop(net.hidden(narrow, i), HIDDEN_DROPOUT);
			net.score(hidden[i], scores[i]);
		}
	}

	private float[] drop(float[] values, float share) {
		for (int i = 0; i < values.length; i++)
			values[i] = random.nextFloat() < share ? 0 : values[i] / (1 - share);
		return values;
	}

	/**
	 * Learns from the sentence that went {@link #forward} last.
	 *
	 * @param gradient of the loss by score
	 * @param pace 1 at the start of training, 0 at its end
	 */
	void backward(double[][] gradient, double pace) {
		float[][] narrowGradient = new float[inputs.length][StateNet.NARROW];
		for (int i = 0; i < inputs.length; i++)
			if (Arrays.stream(gradient[i]).anyMatch(g -> Math.abs(g) > SETTLED))
				unmix(i, hiddenGradient(i, gradient[i]), narrowGradient);
		for (int i = 0; i < inputs.length; i++)
			unnarrow(i, narrowGradient[i]);
		if (++sentences % BATCH == 0) {
			steps++;
			for (Fitted fitted : List.of(narrowing, mixing, scoring))
				fitted.step(RATE * pace, steps);
		}
	}

	private float[] hiddenGradient(int word, double[] gradient) {
		float[] result = new float[StateNet.HIDDEN];
		for (int j = 0; j < result.length; j++) {
			if (hidden[word][j] == 0)
				continue;
			for (int c = 0; c < gradient.length; c++) {
				result[j] += (float) gradient[c] * net.scoring[j * StateNet.CLASSES + c] / (1 - HIDDEN_DROPOUT);
				scoring.gradient[j * StateNet.CLASSES + c] += (float) gradient[c] * hidden[word][j];
			}
		}
		return result;
	}

	private void unmix(int word, float[] gradient, float[][] narrowGradient) {
		for (int at = Math.max(0, word - StateNet.REACH); at <= Math.min(narrow.length - 1, word + StateNet.REACH); at++)
			for (int j = 0; j < StateNet.NARROW; j++) {
				if (narrow[at][j] == 0)
					continue;
				int from = StateNet.mixed(at - word, j);
				spread(mixing.gradient, from, narrow[at][j], gradient);
				narrowGradient[at][j] += dot(gradient, net.mixing, from);
			}
		spread(mixing.gradient, StateNet.WINDOW * StateNet.NARROW * StateNet.HIDDEN, 1, gradient);
	}

	private void unnarrow(int word, float[] gradient) {
		boolean any = false;
		for (int j = 0; j < gradient.length; j++) {
			float value = narrow[word][j] * (1 - NARROW_DROPOUT);
			gradient[j] *= (1 - value * value) / (1 - NARROW_DROPOUT);
			any |= gradient[j] != 0;
		}
		for (int d = 0; d < StateNet.SIZE && any; d++)
			spread(narrowing.gradient, d * StateNet.NARROW, inputs[word][d], gradient);
		if (any)
			spread(narrowing.gradient, StateNet.SIZE * StateNet.NARROW, 1, gradient);
	}

	private static void spread(float[] into, int from, float factor, float[] gradient) {
		for (int i = 0; i < gradient.length; i++)
			into[from + i] += factor * gradient[i];
	}

	/** Four sums at once, in a fixed order, so that the result repeats. */
	private static float dot(float[] vector, float[] weights, int from) {
		float a = 0, b = 0, c = 0, d = 0;
		for (int i = 0; i < vector.length; i += 4) {
			a += vector[i] * weights[from + i];
			b += vector[i + 1] * weights[from + i + 1];
			c += vector[i + 2] * weights[from + i + 2];
			d += vector[i + 3] * weights[from + i + 3];
		}
		return a + b + c + d;
	}
}

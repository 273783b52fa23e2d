package warrant.extraction.actors;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

import warrant.extraction.encoder.SentenceEncoder;

/**
 * What the encoder's states say about names: each word's state, z-scored, goes through a small tanh layer, five words of these through a
 * rectified one, and that gives a score a class (a convolution as of Collobert et al. 2011, "Natural Language Processing (Almost) from Scratch").
 * The arrays are written in training only.
 */
final class StateNet {

	static final int SIZE = SentenceEncoder.DIMENSIONS;
	static final int CLASSES = NameChain.CLASSES;
	/** Numbers left of a word's state. */
	static final int NARROW = 64;
	static final int HIDDEN = 96;
	/** Words on either side. */
	static final int REACH = 2;
	static final int WINDOW = 2 * REACH + 1;

	final float[] mean;
	final float[] scale;
	/** {@code [state][narrow]}, the bias last. */
	final float[] narrowing;
	/** {@code [word of the window][narrow][hidden]}, the bias last. */
	final float[] mixing;
	/** {@code [hidden][class]}. */
	final float[] scoring;

	StateNet(float[] mean, float[] scale) {
		this(mean, scale, new float[(SIZE + 1) * NARROW], new float[(WINDOW * NARROW + 1) * HIDDEN], new float[HIDDEN * CLASSES]);
	}

	private StateNet(float[] mean, float[] scale, float[] narrowing, float[] mixing, float[] scoring) {
		this.mean = mean;
		this.scale = scale;
		this.narrowing = narrowing;
		this.mixing = mixing;
		this.scoring = scoring;
	}

	float[] standard(float[] state) {
		float[] standard = new float[SIZE];
		for (int d = 0; d < SIZE; d++)
			standard[d] = (state[d] - mean[d]) * scale[d];
		return standard;
	}

	float[] narrow(float[] standard) {
		float[] narrow = new float[NARROW];
		System.arraycopy(narrowing, SIZE * NARROW, narrow, 0, NARROW);
		for (int d = 0; d < SIZE; d++)
			addTo(narrow, standard[d], narrowing, d * NARROW);
		for (int j = 0; j < NARROW; j++)
			narrow[j] = (float) Math.tanh(narrow[j]);
		return narrow;
	}

	float[] hidden(float[][] narrow, int word) {
		float[] hidden = new float[HIDDEN];
		System.arraycopy(mixing, WINDOW * NARROW * HIDDEN, hidden, 0, HIDDEN);
		for (int at = Math.max(0, word - REACH); at <= Math.min(narrow.length - 1, word + REACH); at++)
			for (int j = 0; j < NARROW; j++)
				if (narrow[at][j] != 0)
					addTo(hidden, narrow[at][j], mixing, mixed(at - word, j));
		for (int j = 0; j < HIDDEN; j++)
			hidden[j] = Math.max(0, hidden[j]);
		return hidden;
	}

	void score(float[] hidden, double[] scores) {
		for (int j = 0; j < HIDDEN; j++)
			for (int c = 0; c < CLASSES && hidden[j] != 0; c++)
				scores[c] += hidden[j] * scoring[j * CLASSES + c];
	}

	/** Where the weights of one narrowed number start. */
	static int mixed(int distance, int narrow) {
		return ((distance + REACH) * NARROW + narrow) * HIDDEN;
	}

	/** {@code sum += factor * weights[from ...]}: a loop that the JIT turns into vector instructions. */
	static void addTo(float[] sum, float factor, float[] weights, int from) {
		for (int i = 0; i < sum.length; i++)
			sum[i] += factor * weights[from + i];
	}

	void write(DataOutputStream out) throws IOException {
		for (float[] part : List.of(mean, scale, narrowing, mixing, scoring))
			for (float value : part)
				out.writeFloat(value);
	}

	static StateNet read(DataInputStream in) throws IOException {
		StateNet net = new StateNet(new float[SIZE], new float[SIZE]);
		for (float[] part : List.of(net.mean, net.scale, net.narrowing, net.mixing, net.scoring))
			for (int i = 0; i < part.length; i++)
				part[i] = in.readFloat();
		return net;
	}
}

package warrant.extraction.actors;

import java.util.Arrays;

/**
 * A finished {@link StateNet} laid out for reading: the same sums in the same order, so the same scores to the bit. Every row of weights is an array
 * of its own, since the JIT makes vector instructions of {@code sum[i] += f * row[i]} and not of {@code sum[i] += f * weights[from + i]}; and eight
 * rows are added at a time, since the rows are short.
 */
final class StateRows {

	private static final int AT_ONCE = 8;

	private final StateNet net;
	private final float[][] narrowing;
	/** By place in the window, then row. */
	private final float[][][] mixing = new float[StateNet.WINDOW][][];
	private final float[] narrowBias;
	private final float[] mixingBias;

	StateRows(StateNet net) {
		this.net = net;
		narrowing = rows(net.narrowing, 0, StateNet.SIZE, StateNet.NARROW);
		narrowBias = rows(net.narrowing, StateNet.SIZE * StateNet.NARROW, 1, StateNet.NARROW)[0];
		for (int place = 0; place < mixing.length; place++)
			mixing[place] = rows(net.mixing, StateNet.mixed(place - StateNet.REACH, 0), StateNet.NARROW, StateNet.HIDDEN);
		mixingBias = rows(net.mixing, StateNet.WINDOW * StateNet.NARROW * StateNet.HIDDEN, 1, StateNet.HIDDEN)[0];
	}

	private static float[][] rows(float[] weights, int from, int count, int width) {
		float[][] rows = new float[count][];
		for (int row = 0; row < count; row++)
			rows[row] = Arrays.copyOfRange(weights, from + row * width, from + (row + 1) * width);
		return rows;
	}

	/** Adds its scores to those of each word. */
	void score(float[][] states, double[][] scores) {
		float[][] standard = new float[states.length][];
		for (int i = 0; i < states.length; i++)
			standard[i] = net.standard(states[i]);
		float[][] hidden = hidden(narrow(standard));
		for (int i = 0; i < states.length; i++)
			net.score(hidden[i], scores[i]);
	}

	private float[][] narrow(float[][] standard) {
		float[][] narrow = copies(narrowBias, standard.length);
		add(narrow, standard, 0, narrowing);
		for (float[] word : narrow)
			for (int j = 0; j < word.length; j++)
				word[j] = (float) Math.tanh(word[j]);
		return narrow;
	}

	private float[][] hidden(float[][] narrow) {
		float[][] hidden = copies(mixingBias, narrow.length);
		for (int place = 0; place < mixing.length; place++)
			add(hidden, narrow, place - StateNet.REACH, mixing[place]);
		for (float[] word : hidden)
			for (int j = 0; j < word.length; j++)
				word[j] = Math.max(0, word[j]);
		return hidden;
	}

	private static float[][] copies(float[] row, int count) {
		float[][] copies = new float[count][];
		Arrays.setAll(copies, i -> row.clone());
		return copies;
	}

	/**
	 * To each word row after row, each times its factor, which the word at that distance has; a multiple of {@link #AT_ONCE} rows. Some rows go to all
	 * words before the next ones are touched: they stay in the processor's first cache, which holds no more of them.
	 */
	private static void add(float[][] sums, float[][] factors, int distance, float[][] rows) {
		int end = Math.min(sums.length, sums.length - distance);
		for (int row = 0; row < rows.length; row += AT_ONCE)
			for (int word = Math.max(0, -distance); word < end; word++)
				addEight(sums[word], factors[word + distance], rows, row);
	}

	private static void addEight(float[] sum, float[] f, float[][] rows, int at) {
		float f0 = f[at], f1 = f[at + 1], f2 = f[at + 2], f3 = f[at + 3], f4 = f[at + 4], f5 = f[at + 5], f6 = f[at + 6], f7 = f[at + 7];
		float[] r0 = rows[at], r1 = rows[at + 1], r2 = rows[at + 2], r3 = rows[at + 3];
		float[] r4 = rows[at + 4], r5 = rows[at + 5], r6 = rows[at + 6], r7 = rows[at + 7];
		for (int i = 0; i < sum.length; i++)
			sum[i] = sum[i] + f0 * r0[i] + f1 * r1[i] + f2 * r2[i] + f3 * r3[i] + f4 * r4[i] + f5 * r5[i] + f6 * r6[i] + f7 * r7[i];
	}
}

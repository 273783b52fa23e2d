package warrant.extraction.encoder;

import java.util.List;

/** Feeds a sentence's pieces to the model in stretches and gathers word states and means from what comes back. */
final class EncodingBuilder {

	/** Attention costs the square of the length, and a sentence is rarely a quarter of this. */
	private static final int LONGEST_STRETCH = 254;
	private static final int SIZE = SentenceEncoder.DIMENSIONS;

	private final List<int[]> pieces;
	private final float[][] words;
	private final float[][] sums = new float[LayerSession.LAYERS.length][SIZE];
	private float[] opening;
	private int summed;
	private int from;
	private int to;

	EncodingBuilder(List<int[]> pieces) {
		this.pieces = pieces;
		words = new float[pieces.size()][];
	}

	boolean hasNext() {
		return to < pieces.size();
	}

	/** The next stretch of whole words, with the marks at both ends. */
	long[] next(int first, int last) {
		from = to;
		int length = 0;
		while (to < pieces.size() && (to == from || length + pieces.get(to).length <= LONGEST_STRETCH))
			length += Math.min(pieces.get(to++).length, LONGEST_STRETCH);
		long[] ids = new long[length + 2];
		ids[0] = first;
		int at = 1;
		for (int word = from; word < to; word++)
			for (int piece = 0; piece < pieces.get(word).length && at <= length; piece++)
				ids[at++] = pieces.get(word)[piece];
		ids[at] = last;
		return ids;
	}

	/** Takes the states of the stretch that {@link #next} gave last, by layer. */
	void add(float[][] layers) {
		int count = layers[0].length / SIZE;
		for (int layer = 0; layer < layers.length; layer++)
			for (int i = 0; i < layers[layer].length; i++)
				sums[layer][i % SIZE] += layers[layer][i];
		summed += count;
		if (opening == null)
			opening = java.util.Arrays.copyOf(layers[3], SIZE);
		int at = 1;
		for (int word = from; word < to; word++) {
			int length = Math.min(pieces.get(word).length, LONGEST_STRETCH);
			words[word] = mean(layers[1], at, length);
			at += length;
		}
	}

	Encoding build() {
		return new Encoding(words, scaled(sums[0], 1f / summed), scaled(sums[2], 1f / summed), scaled(sums[3], 1f / summed),
				scaled(opening, (float) (1 / norm(opening))));
	}

	private static float[] mean(float[] states, int start, int length) {
		float[] mean = new float[SIZE];
		for (int piece = start; piece < start + length; piece++)
			for (int i = 0; i < SIZE; i++)
				mean[i] += states[piece * SIZE + i] / length;
		return mean;
	}

	private static float[] scaled(float[] vector, float factor) {
		float[] scaled = new float[vector.length];
		for (int i = 0; i < vector.length; i++)
			scaled[i] = vector[i] * factor;
		return scaled;
	}

	private static double norm(float[] vector) {
		double sum = 0;
		for (float value : vector)
			sum += value * value;
		return Math.sqrt(Math.max(sum, 1e-12));
	}
}

package warrant.extraction.encoder;

import java.util.Arrays;
import java.util.List;

/** Feeds a sentence's pieces to the model in stretches and gathers word states and means from what comes back. */
final class EncodingBuilder {

	/** Attention costs the square of the length, and a sentence is rarely a quarter of this. */
	private static final int LONGEST_STRETCH = 254;
	private static final int SIZE = SentenceEncoder.DIMENSIONS;

	private static final int NAMES = 1;
	/** Where layers 6, 9 and 12 stand among {@link LayerSession#LAYERS}. */
	private static final int[] KEPT = { 0, 2, 3 };

	private final List<int[]> pieces;
	private final float[][] words;
	private final WordStates states;
	private final float[] sum = new float[SIZE];
	private final float[][] sums = new float[WordStates.LAYERS][SIZE];
	private float[] opening;
	private int summed;
	private int from;
	private int to;

	EncodingBuilder(List<int[]> pieces) {
		this.pieces = pieces;
		words = new float[pieces.size()][];
		states = WordStates.of(words.length);
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
		boolean first = summed == 0;
		summed += count;
		if (first)
			opening = Arrays.copyOf(layers[KEPT[2]], SIZE);
		for (int kept = 0; kept < KEPT.length; kept++)
			addMarks(kept, layers[KEPT[kept]], (count - 1) * SIZE, first);
		int at = 1;
		for (int word = from; word < to; word++) {
			int length = Math.min(pieces.get(word).length, LONGEST_STRETCH);
			states.pieces()[word] = (short) length;
			sum(layers[NAMES], at, length);
			words[word] = Vectors.scaled(sum, 1f / length);
			for (int kept = 0; kept < KEPT.length; kept++) {
				sum(layers[KEPT[kept]], at, length);
				Vectors.add(sums[kept], sum, 0);
				states.put(kept, word, sum);
			}
			at += length;
		}
	}

	private void addMarks(int kept, float[] layer, int closing, boolean first) {
		Vectors.add(sums[kept], layer, 0);
		Vectors.add(sums[kept], layer, closing);
		if (first) {
			Vectors.add(states.marks()[kept], layer, 0);
			Vectors.add(states.marks()[kept], layer, closing);
		}
	}

	/** Leaves the sum over these pieces in {@link #sum}. */
	private void sum(float[] layer, int start, int length) {
		System.arraycopy(layer, start * SIZE, sum, 0, SIZE);
		for (int piece = start + 1; piece < start + length; piece++)
			Vectors.add(sum, layer, piece * SIZE);
	}

	Encoding build() {
		float share = 1f / summed;
		return new Encoding(words, Vectors.scaled(sums[0], share), Vectors.scaled(sums[1], share), Vectors.scaled(sums[2], share),
				Vectors.unit(opening), states);
	}
}

package warrant.extraction.encoder;

import java.util.Arrays;

/**
 * What the encoder makes of one sentence. Shared between callers through the cache: the arrays are read, never written.
 *
 * @param words one state per word at layer 8, the mean of its pieces; layer 8 tells names apart best
 * @param layer6 mean over all pieces at layer 6
 * @param layer9 mean over all pieces at layer 9
 * @param layer12 mean over all pieces at the last layer
 * @param meaning the sentence for comparisons by cosine: the last layer's {@code [CLS]} state at length 1, as bge was trained
 * @param states what {@link #part} is made of
 */
public record Encoding(float[][] words, float[] layer6, float[] layer9, float[] layer12, float[] meaning, WordStates states) {

	/**
	 * The words {@code [from, to)} as a part of this sentence; this encoding for all of them. A part's meaning lies halfway between that of the
	 * sentence and that of its own words.
	 *
	 * @throws IllegalArgumentException when the part is empty or leaves the sentence
	 */
	public Encoding part(int from, int to) {
		if (from < 0 || to > words.length || from >= to)
			throw new IllegalArgumentException("not a part of " + words.length + " words: [" + from + ", " + to + ")");
		if (from == 0 && to == words.length)
			return this;
		float[] last = states.mean(2, from, to);
		return new Encoding(Arrays.copyOfRange(words, from, to), states.mean(0, from, to), states.mean(1, from, to), last,
				between(meaning, Vectors.unit(last)), states);
	}

	private static float[] between(float[] a, float[] b) {
		float[] sum = new float[a.length];
		for (int i = 0; i < sum.length; i++)
			sum[i] = a[i] + b[i];
		return Vectors.unit(sum);
	}

	/** Cosine of two sentences' meanings, -1 to 1. */
	public double similarity(Encoding other) {
		double sum = 0;
		for (int i = 0; i < meaning.length; i++)
			sum += meaning[i] * other.meaning[i];
		return sum;
	}
}

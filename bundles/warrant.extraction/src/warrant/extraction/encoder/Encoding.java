package warrant.extraction.encoder;

/**
 * What the encoder makes of one sentence. Shared between callers through the cache: the arrays are read, never written.
 *
 * @param words one state per word at layer 8, the mean of its pieces; layer 8 tells names apart best
 * @param layer6 mean over all pieces at layer 6
 * @param layer9 mean over all pieces at layer 9
 * @param layer12 mean over all pieces at the last layer
 * @param meaning the sentence for comparisons by cosine: the last layer's {@code [CLS]} state at length 1, as bge was trained
 */
public record Encoding(float[][] words, float[] layer6, float[] layer9, float[] layer12, float[] meaning) {

	/** Cosine of two sentences' meanings, -1 to 1. */
	public double similarity(Encoding other) {
		double sum = 0;
		for (int i = 0; i < meaning.length; i++)
			sum += meaning[i] * other.meaning[i];
		return sum;
	}
}

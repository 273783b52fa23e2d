package warrant.extraction.encoder;

/**
 * The states of a sentence's words at layers 6, 9 and 12, in half precision: what the vectors of a part of the sentence are made of without
 * encoding it again.
 *
 * @param sums by layer, word after word: the sum over the word's pieces
 * @param marks by layer: the sum over the marks that open and close every sentence
 * @param pieces how many there are of each word
 */
record WordStates(short[][] sums, float[][] marks, short[] pieces) {

	static final int LAYERS = 3;
	private static final int SIZE = SentenceEncoder.DIMENSIONS;

	static WordStates of(int words) {
		return new WordStates(new short[LAYERS][words * SIZE], new float[LAYERS][SIZE], new short[words]);
	}

	/** Keeps the states of a word. */
	void put(int layer, int word, float[] sum) {
		short[] states = sums[layer];
		int at = word * SIZE;
		for (int i = 0; i < SIZE; i++)
			states[at + i] = Float.floatToFloat16(sum[i]);
	}

	/** Mean over the pieces of these words and the marks, as if the words had been encoded alone, but knowing what stands around them. */
	float[] mean(int layer, int from, int to) {
		float[] mean = marks[layer].clone();
		short[] states = sums[layer];
		int count = 2;
		for (int word = from; word < to; word++) {
			count += pieces[word];
			int at = word * SIZE;
			for (int i = 0; i < SIZE; i++)
				mean[i] += Float.float16ToFloat(states[at + i]);
		}
		for (int i = 0; i < SIZE; i++)
			mean[i] /= count;
		return mean;
	}
}

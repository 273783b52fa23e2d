package warrant.annotation;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Finds short strings in a text without walking it each time: the places of all stretches of {@link #LENGTH}, sorted by their hash. */
final class GramIndex {

	/** Length of the strings that can be looked up, in UTF-16 code units. */
	static final int LENGTH = 8;

	private static final int FACTOR = 0x01000193;

	private final String text;
	/** Hash in the upper half, place in the lower. */
	private final long[] grams;

	GramIndex(String text) {
		this.text = text;
		this.grams = new long[Math.max(0, text.length() - LENGTH + 1)];
		for (int i = 0; i < grams.length; i++)
			grams[i] = (long) hash(text, i) << 32 | i;
		Arrays.parallelSort(grams);
	}

	private static int hash(String text, int from) {
		int hash = 0;
		for (int i = from; i < from + LENGTH; i++)
			hash = (hash ^ text.charAt(i)) * FACTOR;
		return hash;
	}

	/** Tells the places of {@code source[from, from + LENGTH)} in the text, those nearest to {@code expected}, at most {@code most}. */
	void near(String source, int from, int expected, int most, IntConsumer place) {
		long key = (long) hash(source, from) << 32;
		int right = lowerBound(key | Math.max(0, expected));
		int left = right - 1;
		for (int told = 0; told < most; told++) {
			boolean toRight = right < grams.length && grams[right] >>> 32 == key >>> 32;
			boolean toLeft = left >= 0 && grams[left] >>> 32 == key >>> 32;
			if (!toRight && !toLeft)
				return;
			boolean goRight = toRight && (!toLeft || (int) grams[right] - expected <= expected - (int) grams[left]);
			int at = (int) grams[goRight ? right++ : left--];
			if (text.regionMatches(at, source, from, LENGTH))
				place.accept(at);
		}
	}

	private int lowerBound(long key) {
		int low = 0;
		int high = grams.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (grams[middle] < key)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}
}

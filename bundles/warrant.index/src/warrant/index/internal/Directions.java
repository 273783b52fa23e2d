package warrant.index.internal;

import java.util.List;

import warrant.index.IndexedSentence;
import warrant.text.Span;

/** Meanings as Lucene keeps them: one byte a dimension, the largest at 127, compared by their angle. */
final class Directions {

	private Directions() {
	}

	static byte[] quantised(float[] meaning) {
		float largest = 1e-12f;
		for (float value : meaning)
			largest = Math.max(largest, Math.abs(value));
		byte[] bytes = new byte[meaning.length];
		for (int i = 0; i < bytes.length; i++)
			bytes[i] = (byte) Math.round(meaning[i] * 127 / largest);
		return bytes;
	}

	/**
	 * Which of the sentences shares most with the span; -1 where none does.
	 *
	 * @param sentences sorted, not overlapping
	 */
	static int around(Span span, List<IndexedSentence> sentences) {
		int at = firstEndingAfter(span.start(), sentences);
		int best = -1;
		int shared = 0;
		for (; at < sentences.size() && sentences.get(at).span().start() < span.end(); at++)
			if (sentences.get(at).span().overlap(span) > shared) {
				shared = sentences.get(at).span().overlap(span);
				best = at;
			}
		return best;
	}

	private static int firstEndingAfter(int position, List<IndexedSentence> sentences) {
		int low = 0;
		int high = sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sentences.get(middle).span().end() > position)
				high = middle;
			else
				low = middle + 1;
		}
		return low;
	}
}

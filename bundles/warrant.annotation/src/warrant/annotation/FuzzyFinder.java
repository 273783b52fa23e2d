package warrant.annotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import warrant.text.Span;

/**
 * Finds words that were changed a little. Pieces of the quote vote for the region, the nearest alignment of its beginning and of its end
 * decides the span (approximate matching after Sellers, The theory and computation of evolutionary distances, Journal of Algorithms 1, 1980).
 */
record FuzzyFinder(String text, GramIndex grams) {

	/** Shorter quotes, in UTF-16 code units, say too little to be found changed. */
	private static final int SHORTEST = 20;
	private static final int PIECES = 32;
	private static final int NEAREST = 8;
	/** Votes are pooled over stretches of this length. */
	private static final int BUCKET = 32;
	/** Longest part of each end that is aligned. */
	private static final int END = 64;
	/** Largest share of an end that may have changed. */
	private static final double CHANGED = 0.35;

	Optional<Span> find(String quote, int expected) {
		if (quote.length() < SHORTEST)
			return Optional.empty();
		int place = vote(quote, expected);
		if (place < 0)
			return Optional.empty();
		int slack = BUCKET * 2 + quote.length() / 8;
		int length = Math.min(END, quote.length());
		int start = start(quote.substring(0, length), Math.max(0, place - slack), Math.min(text.length(), place + length + slack));
		int last = place + quote.length() - length;
		int end = end(quote.substring(quote.length() - length), Math.clamp(last - slack, 0, text.length()),
				Math.clamp(last + length + slack, 0, text.length()));
		if (start < 0 || end < 0)
			return Optional.empty();
		Span span = toWords(start, end);
		boolean likely = span.length() * 2 > quote.length() && span.length() < quote.length() * 2;
		return likely ? Optional.of(span) : Optional.empty();
	}

	/** Where most pieces of the quote stand in order, -1 when fewer than a quarter agree. */
	private int vote(String quote, int expected) {
		int step = Math.max(1, (quote.length() - GramIndex.LENGTH) / PIECES);
		Map<Integer, Integer> votes = new HashMap<>();
		int[] pieces = { 0 };
		for (int from = 0; from + GramIndex.LENGTH <= quote.length(); from += step) {
			int piece = from;
			pieces[0]++;
			grams.near(quote, from, expected + from, NEAREST, at -> votes.merge(Math.floorDiv(at - piece, BUCKET), 1, Integer::sum));
		}
		int best = -1;
		int most = 0;
		for (int bucket : votes.keySet()) {
			// A change in the middle moves what follows into the next bucket.
			int pooled = votes.get(bucket) + votes.getOrDefault(bucket + 1, 0);
			if (pooled > most || pooled == most && distance(bucket, expected) < distance(best, expected)) {
				most = pooled;
				best = bucket;
			}
		}
		return most * 4 < pieces[0] ? -1 : Math.max(0, best * BUCKET + BUCKET / 2);
	}

	private static int distance(int bucket, int expected) {
		return Math.abs(bucket * BUCKET - expected);
	}

	/** Place behind the nearest alignment of {@code pattern} in {@code [from, to)}, -1 when too much changed. */
	private int end(String pattern, int from, int to) {
		int at = aligned(pattern, text.substring(from, to));
		return at < 0 ? -1 : from + at;
	}

	/** The same from the other side: the beginning of a pattern is where the reversed pattern ends. */
	private int start(String pattern, int from, int to) {
		int at = aligned(new StringBuilder(pattern).reverse().toString(), new StringBuilder(text.substring(from, to)).reverse().toString());
		return at < 0 ? -1 : to - at;
	}

	private static int aligned(String pattern, String region) {
		int[] column = new int[pattern.length() + 1];
		for (int i = 0; i <= pattern.length(); i++)
			column[i] = i;
		int best = -1;
		int least = (int) (pattern.length() * CHANGED) + 1;
		for (int j = 1; j <= region.length(); j++) {
			int diagonal = column[0];
			for (int i = 1; i <= pattern.length(); i++) {
				int same = diagonal + (pattern.charAt(i - 1) == region.charAt(j - 1) ? 0 : 1);
				diagonal = column[i];
				column[i] = Math.min(same, Math.min(column[i], column[i - 1]) + 1);
			}
			if (column[pattern.length()] < least) {
				least = column[pattern.length()];
				best = j;
			}
		}
		return best;
	}

	/** A span never cuts a word, unless the quote did: then this gives the whole word. */
	private Span toWords(int start, int end) {
		int first = Math.min(start, end);
		int last = Math.max(start, end);
		while (first > 0 && inWord(first))
			first--;
		while (last < text.length() && last > 0 && inWord(last))
			last++;
		return new Span(first, last);
	}

	private boolean inWord(int at) {
		return isWord(text.charAt(at - 1)) && at < text.length() && isWord(text.charAt(at));
	}

	private static boolean isWord(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
	}
}

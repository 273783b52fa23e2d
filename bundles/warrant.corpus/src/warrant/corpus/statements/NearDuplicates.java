package warrant.corpus.statements;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a document printed twice from two that agree: min-hash over five-word shingles (Broder, On the resemblance and containment of
 * documents, 1997), 128 hashes in 32 bands, so that no two documents are compared unless they share a band. 512 bytes a document.
 */
public final class NearDuplicates {

	private static final int WORDS = 5;
	private static final int HASHES = 128;
	private static final int ROWS = 4;
	/** Share of shingles from which a document is a copy: a changed headline, byline or closing paragraph leaves more. */
	private static final double COPY = 0.6;
	/** Too short to tell. */
	private static final int FEWEST = 40;
	private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final Map<Long, String> bands = new HashMap<>();
	private final Map<String, int[]> signatures = new HashMap<>();
	private final Map<String, String> copies = new LinkedHashMap<>();

	/** Adds a document under its name and gives the name of the earlier one that it repeats. */
	public Optional<String> add(String name, String text) {
		String[] words = BREAK.split(text.toLowerCase(Locale.ROOT));
		if (words.length < FEWEST)
			return Optional.empty();
		int[] signature = signature(words);
		Optional<String> original = Optional.empty();
		for (int band = 0; band < HASHES / ROWS && original.isEmpty(); band++)
			original = Optional.ofNullable(bands.get(key(band, signature))).filter(other -> resemblance(signatures.get(other), signature) >= COPY);
		if (original.isPresent()) {
			copies.put(name, original.get());
			return original;
		}
		signatures.put(name, signature);
		for (int band = 0; band < HASHES / ROWS; band++)
			bands.putIfAbsent(key(band, signature), name);
		return original;
	}

	/** Each copy with the document it repeats, in the order they were added. */
	public Map<String, String> copies() {
		return copies;
	}

	private static long key(int band, int[] signature) {
		return (long) band << 32 | Arrays.hashCode(Arrays.copyOfRange(signature, band * ROWS, (band + 1) * ROWS)) & 0xffffffffL;
	}

	private static double resemblance(int[] one, int[] other) {
		int same = 0;
		for (int i = 0; i < HASHES; i++)
			same += one[i] == other[i] ? 1 : 0;
		return (double) same / HASHES;
	}

	private static int[] signature(String[] words) {
		int[] least = new int[HASHES];
		Arrays.fill(least, Integer.MAX_VALUE);
		for (int i = 0; i + WORDS <= words.length; i++) {
			long shingle = 0;
			for (int j = 0; j < WORDS; j++)
				shingle = shingle * 0x9E3779B97F4A7C15L + words[i + j].hashCode();
			for (int h = 0; h < HASHES; h++)
				least[h] = Math.min(least[h], mixed(shingle + h * 0xBF58476D1CE4E5B9L));
		}
		return least;
	}

	/** SplitMix64's finisher. */
	private static int mixed(long value) {
		long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return (int) (z ^ z >>> 31);
	}
}

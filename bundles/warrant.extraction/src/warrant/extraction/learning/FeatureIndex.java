package warrant.extraction.learning;

import java.util.List;
import java.util.Map;

/**
 * Which row of a model's weights belongs to a feature's name. Half of the names asked for have none, and every clause asks for hundreds in several
 * models, far more than a processor's cache holds: so hashes and rows stand side by side in one array, and a name is looked at when its hash fits.
 * Open addressing, at most half full. Immutable, safe to share.
 */
final class FeatureIndex {

	/** What {@link #row} gives for a name without one. */
	static final int NONE = -1;

	/** Spreads what Java's string hashes leave close together (Knuth's multiplicative hashing). */
	private static final int GOLDEN = 0x9E3779B9;

	private final String[] names;
	private final int shift;
	/** Pairs of a hash and a row plus one; a row of 0 is a free place. */
	private final int[] places;

	/** @param names distinct, in the order of their rows */
	FeatureIndex(String[] names) {
		this.names = names;
		int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, names.length));
		shift = 32 - bits;
		places = new int[2 << bits];
		for (int row = 0; row < names.length; row++) {
			int at = place(names[row]);
			if (places[at + 1] != 0)
				throw new IllegalArgumentException("two rows for the feature \"" + names[row] + "\"");
			places[at] = names[row].hashCode();
			places[at + 1] = row + 1;
		}
	}

	/** @param rows each from 0 to the number of names, once */
	static FeatureIndex of(Map<String, Integer> rows) {
		String[] names = new String[rows.size()];
		rows.forEach((name, row) -> names[row] = name);
		return new FeatureIndex(names);
	}

	/** Where the name stands, or the free place where it would. */
	private int place(String name) {
		int hash = name.hashCode();
		int at = hash * GOLDEN >>> shift << 1;
		while (places[at + 1] != 0 && !(places[at] == hash && names[places[at + 1] - 1].equals(name)))
			at = at + 2 & places.length - 1;
		return at;
	}

	/** The name's row, or {@link #NONE}. */
	int row(String name) {
		return places[place(name) + 1] - 1;
	}

	int size() {
		return names.length;
	}

	/** In the order of their rows. */
	List<String> names() {
		return List.of(names);
	}
}

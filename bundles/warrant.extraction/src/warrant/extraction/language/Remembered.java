package warrant.extraction.language;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was computed from a key, for all threads, up to a number of keys: then everything is forgotten and the usual words are soon back. Only for
 * values that depend on nothing but their key, so that what was forgotten comes back the same.
 */
public final class Remembered<K, V> {

	private final ConcurrentHashMap<K, V> values = new ConcurrentHashMap<>();
	private final int most;

	/** @param most keys, at least one */
	public Remembered(int most) {
		this.most = most;
	}

	/** @param compute may run in several threads at once for the same key */
	public V get(K key, Function<K, V> compute) {
		V known = values.get(key);
		if (known != null)
			return known;
		V computed = compute.apply(key);
		if (values.size() >= most)
			values.clear();
		values.put(key, computed);
		return computed;
	}
}

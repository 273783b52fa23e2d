package warrant.extraction.learning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one thing to be classified.
 *
 * @param named values by feature name, in a fixed order
 * @param dense an encoder's states, or length 0; every example of one model has the same length, or none
 */
public record Features(Map<String, Float> named, float[] dense) {

	private static final float[] NONE = new float[0];

	public static Features of(Map<String, Float> named) {
		return new Features(named, NONE);
	}

	/** Collects named features in groups; each group is brought to length one, so that long texts don't outweigh short ones. */
	public static final class Builder {

		private final Map<String, Float> named = new LinkedHashMap<>();

		/** Adds each distinct name once with the same value, so that the group's Euclidean length is {@code length}. */
		public Builder group(String prefix, Collection<String> names, double length) {
			int distinct = names instanceof Set ? names.size() : (int) names.stream().distinct().count();
			float value = (float) (length / Math.sqrt(Math.max(1, distinct)));
			for (String name : names)
				named.put(prefix + name, value);
			return this;
		}

		public Builder number(String name, double value) {
			if (value != 0)
				named.put(name, (float) value);
			return this;
		}

		public Features build() {
			return Features.of(named);
		}

		public Features build(float[] dense) {
			return new Features(named, dense);
		}
	}
}

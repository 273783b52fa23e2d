package warrant.extraction;

import java.util.Arrays;

/**
 * What a sentence means, as a direction in the encoder's space: sentences that say the same point the same way. One byte a dimension, the
 * largest at 127, which turns the direction by less than half a degree and keeps a quarter of the memory.
 *
 * @param values read, never written
 */
public record Meaning(byte[] values) {

	/** Of a vector of any length but zero. */
	static Meaning of(float[] vector) {
		float largest = 1e-12f;
		for (float value : vector)
			largest = Math.max(largest, Math.abs(value));
		byte[] values = new byte[vector.length];
		for (int i = 0; i < values.length; i++)
			values[i] = (byte) Math.round(vector[i] * 127 / largest);
		return new Meaning(values);
	}

	/** The direction as a vector, of whatever length. */
	public float[] vector() {
		float[] vector = new float[values.length];
		for (int i = 0; i < vector.length; i++)
			vector[i] = values[i];
		return vector;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Meaning meaning && Arrays.equals(values, meaning.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}

	@Override
	public String toString() {
		return "Meaning " + Integer.toHexString(hashCode());
	}
}

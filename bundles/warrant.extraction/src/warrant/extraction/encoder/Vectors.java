package warrant.extraction.encoder;

/** Arithmetic on states. */
final class Vectors {

	private Vectors() {
	}

	/** The same direction at length 1. */
	static float[] unit(float[] vector) {
		double square = 0;
		for (float value : vector)
			square += value * value;
		return scaled(vector, (float) (1 / Math.sqrt(Math.max(square, 1e-12))));
	}

	static float[] scaled(float[] vector, float factor) {
		float[] scaled = new float[vector.length];
		for (int i = 0; i < vector.length; i++)
			scaled[i] = vector[i] * factor;
		return scaled;
	}

	/** Adds a stretch of {@code states} to {@code sum}. */
	static void add(float[] sum, float[] states, int from) {
		for (int i = 0; i < sum.length; i++)
			sum[i] += states[from + i];
	}
}

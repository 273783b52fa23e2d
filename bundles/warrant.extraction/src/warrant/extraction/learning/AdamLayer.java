package warrant.extraction.learning;

import java.util.Arrays;
import java.util.Random;

/** One layer of weights, row by row, the last row the bias, with what Adam remembers of their gradients. */
final class AdamLayer {

	private static final double FIRST = 0.9;
	private static final double SECOND = 0.999;

	private final int columns;
	private final float[] weights;
	private final float[] gradient;
	private final float[] mean;
	private final float[] square;
	private int steps;

	AdamLayer(int rows, int columns, Random random) {
		this.columns = columns;
		weights = new float[rows * columns];
		gradient = new float[weights.length];
		mean = new float[weights.length];
		square = new float[weights.length];
		double size = 1 / Math.sqrt(rows);
		for (int i = 0; i < weights.length - columns; i++)
			weights[i] = (float) (size * random.nextGaussian());
	}

	int columns() {
		return columns;
	}

	float[] weights() {
		return weights.clone();
	}

	double[] forward(int[] rows, float[] values) {
		double[] sums = new double[columns];
		for (int r = 0; r < rows.length; r++)
			for (int c = 0, at = rows[r] * columns; c < columns; c++)
				sums[c] += weights[at + c] * values[r];
		return sums;
	}

	/** Adds to the gradient what an error at the columns means for the weights. */
	void gradient(int[] rows, float[] values, double[] error) {
		for (int r = 0; r < rows.length; r++)
			for (int c = 0, at = rows[r] * columns; c < columns; c++)
				gradient[at + c] += (float) (error[c] * values[r]);
	}

	/** As {@link #gradient}, and gives the error at the rows. */
	double[] backward(int[] rows, float[] values, double[] error) {
		gradient(rows, values, error);
		double[] back = new double[rows.length];
		for (int r = 0; r < rows.length; r++)
			for (int c = 0, at = rows[r] * columns; c < columns; c++)
				back[r] += weights[at + c] * error[c];
		return back;
	}

	/** Moves the weights down the gathered gradient and forgets it. */
	void step(double rate, double decay) {
		steps++;
		double unbiasedMean = 1 - Math.pow(FIRST, steps);
		double unbiasedSquare = 1 - Math.pow(SECOND, steps);
		for (int i = 0; i < weights.length; i++) {
			mean[i] += (float) ((1 - FIRST) * (gradient[i] - mean[i]));
			square[i] += (float) ((1 - SECOND) * (gradient[i] * gradient[i] - square[i]));
			weights[i] -= (float) (rate * (mean[i] / unbiasedMean / (Math.sqrt(square[i] / unbiasedSquare) + 1e-8) + decay * weights[i]));
		}
		Arrays.fill(gradient, 0);
	}
}

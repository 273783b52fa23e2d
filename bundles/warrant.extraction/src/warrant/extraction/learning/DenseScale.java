package warrant.extraction.learning;

import java.util.List;

/** Mean and deviation of each number of the examples' dense parts. */
record DenseScale(double[] means, double[] deviations) {

	private static final double LEAST = 1e-6;

	static DenseScale of(List<Example> examples) {
		int size = examples.getFirst().features().dense().length;
		double[] means = new double[size];
		double[] squares = new double[size];
		for (Example example : examples)
			for (int i = 0; i < size; i++) {
				double value = example.features().dense()[i];
				means[i] += value / examples.size();
				squares[i] += value * value / examples.size();
			}
		for (int i = 0; i < size; i++)
			squares[i] = Math.sqrt(Math.max(LEAST * LEAST, squares[i] - means[i] * means[i]));
		return new DenseScale(means, squares);
	}

	Example apply(Example example) {
		float[] dense = example.features().dense();
		float[] scaled = new float[dense.length];
		for (int i = 0; i < scaled.length; i++)
			scaled[i] = (float) ((dense[i] - means[i]) / deviations[i]);
		return new Example(example.label(), new Features(example.features().named(), scaled), example.group());
	}

	/** The net that gives for features as they are what {@code net} gives for scaled ones. */
	NeuralModel unscaled(NeuralModel net) {
		LinearModel hidden = net.hidden();
		int units = hidden.labels().size();
		float[] weights = hidden.weights().clone();
		int first = hidden.index().size();
		int bias = first + means.length;
		for (int i = 0; i < means.length; i++)
			for (int u = 0; u < units; u++) {
				double weight = weights[(first + i) * units + u] / deviations[i];
				weights[(first + i) * units + u] = (float) weight;
				weights[bias * units + u] -= (float) (weight * means[i]);
			}
		return net.withHidden(new LinearModel(hidden.labels(), hidden.index(), weights, hidden.dense(), hidden.calibration()));
	}
}

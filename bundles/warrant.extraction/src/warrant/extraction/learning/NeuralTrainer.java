package warrant.extraction.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Trains a {@link NeuralModel}: weighted cross entropy, dropout (Srivastava et al., JMLR 2014), Adam with decoupled decay (Kingma and Ba 2015;
 * Loshchilov and Hutter 2019). The same examples in the same order and the same seed give the same net.
 *
 * @param units between features and labels
 * @param epochs times each example is seen
 * @param prefix named features that begin otherwise are not seen: a net of this size learns words by heart
 */
public record NeuralTrainer(int units, int epochs, String prefix, long seed) {

	private static final int BATCH = 32;
	private static final double RATE = 1e-3;
	private static final double DECAY = 1e-2;
	private static final double KEPT = 0.6;
	private static final int CUTOFF = 5;

	/** A net for these labels, each weighing as much as any other, however rare. */
	public NeuralModel fit(List<Example> examples, List<String> labels) {
		Map<String, Integer> index = index(examples);
		int dense = examples.getFirst().features().dense().length;
		Random random = new Random(seed);
		AdamLayer hidden = new AdamLayer(index.size() + dense + 1, units, random);
		AdamLayer out = new AdamLayer(units + 1, labels.size(), random);
		Net net = new Net(hidden, out, inputs(examples, index), examples.stream().mapToInt(e -> labels.indexOf(e.label())).toArray());
		double[] weights = LinearTrainer.balance(examples, labels);
		List<Integer> order = new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
		for (int epoch = 0; epoch < epochs; epoch++) {
			Collections.shuffle(order, random);
			double rate = RATE * (1 - (double) epoch / epochs);
			for (int from = 0; from < order.size(); from += BATCH)
				net.batch(order.subList(from, Math.min(order.size(), from + BATCH)), weights, rate, random);
		}
		List<String> names = IntStream.range(0, units).mapToObj(Integer::toString).toList();
		return new NeuralModel(new LinearModel(names, index, hidden.weights(), dense, Calibration.none(units)),
				new LinearModel(labels, Map.of(), out.weights(), units, Calibration.none(labels.size())));
	}

	private Map<String, Integer> index(List<Example> examples) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Example example : examples)
			for (String name : example.features().named().keySet())
				if (name.startsWith(prefix))
					counts.merge(name, 1, Integer::sum);
		Map<String, Integer> index = new HashMap<>();
		counts.forEach((name, count) -> {
			if (count >= CUTOFF)
				index.put(name, index.size());
		});
		return index;
	}

	/** What is known of an example: rows and values of named features, then those of the dense part. */
	private record Input(int[] rows, float[] values) {
	}

	private static List<Input> inputs(List<Example> examples, Map<String, Integer> index) {
		return examples.stream().map(e -> input(e.features(), index)).toList();
	}

	private static Input input(Features features, Map<String, Integer> index) {
		int size = features.named().size() + features.dense().length + 1;
		int[] rows = new int[size];
		float[] values = new float[size];
		int n = 0;
		for (Map.Entry<String, Float> named : features.named().entrySet()) {
			Integer row = index.get(named.getKey());
			if (row == null)
				continue;
			rows[n] = row;
			values[n++] = named.getValue();
		}
		for (int i = 0; i < features.dense().length; i++) {
			rows[n] = index.size() + i;
			values[n++] = features.dense()[i];
		}
		rows[n] = index.size() + features.dense().length;
		values[n++] = 1;
		return new Input(Arrays.copyOf(rows, n), Arrays.copyOf(values, n));
	}

	private record Net(AdamLayer hidden, AdamLayer out, List<Input> inputs, int[] gold) {

		void batch(List<Integer> batch, double[] weights, double rate, Random random) {
			for (int i : batch)
				example(inputs.get(i), gold[i], weights[gold[i]] / batch.size(), random);
			hidden.step(rate, DECAY);
			out.step(rate, DECAY);
		}

		private void example(Input input, int label, double weight, Random random) {
			int units = hidden.columns();
			double[] active = hidden.forward(input.rows(), input.values());
			for (int u = 0; u < units; u++)
				active[u] = active[u] > 0 && random.nextDouble() < KEPT ? active[u] / KEPT : 0;
			int[] rows = IntStream.rangeClosed(0, units).toArray();
			float[] values = new float[units + 1];
			for (int u = 0; u < units; u++)
				values[u] = (float) active[u];
			values[units] = 1;
			double[] error = Calibration.softmax(out.forward(rows, values));
			error[label] -= 1;
			for (int k = 0; k < error.length; k++)
				error[k] *= weight;
			double[] back = out.backward(rows, values, error);
			for (int u = 0; u < units; u++)
				back[u] = active[u] > 0 ? back[u] / KEPT : 0;
			hidden.gradient(input.rows(), input.values(), back);
		}
	}
}

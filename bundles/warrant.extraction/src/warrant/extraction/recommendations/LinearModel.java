package warrant.extraction.recommendations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A logistic regression over features that are there or not; lines of {@code feature TAB weight} on disk, sorted. Immutable. */
final class LinearModel {

	private static final String BIAS = "*";
	private final Map<String, Float> weights;

	LinearModel(Map<String, Float> weights) {
		this.weights = Map.copyOf(weights);
	}

	Map<String, Float> weights() {
		return weights;
	}

	/** Probability that an item with these features is positive; features count by the inverse root of their number. */
	double probability(Set<String> features) {
		double sum = 0;
		for (String feature : features)
			sum += weights.getOrDefault(feature, 0f);
		return 1 / (1 + Math.exp(-(weights.getOrDefault(BIAS, 0f) + sum / Math.sqrt(Math.max(1, features.size())))));
	}

	/** @throws IOException when the stream breaks off or is no such model */
	static LinearModel read(InputStream in) throws IOException {
		Map<String, Float> weights = new HashMap<>();
		BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			int tab = line.lastIndexOf('\t');
			if (tab < 1)
				throw new IOException("not a line of a linear model: " + line);
			weights.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
		}
		return new LinearModel(weights);
	}

	/** Writes what weighs anything; the stream stays open. */
	void write(OutputStream out) throws IOException {
		StringBuilder text = new StringBuilder();
		new TreeMap<>(weights).forEach((feature, weight) -> {
			if (Math.abs(weight) >= 0.02 || feature.equals(BIAS))
				text.append(feature).append('\t').append(String.format(Locale.ROOT, "%.3f", weight)).append('\n');
		});
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	static String bias() {
		return BIAS;
	}
}

package warrant.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often predictions are right that claim to be so sure: a reliability diagram in ten bins (Niculescu-Mizil and Caruana, ICML 2005) and the
 * expected calibration error over them (Guo et al., ICML 2017).
 *
 * @param bins those that are not empty, by rising score
 * @param error mean distance between a bin's score and its share of right predictions, weighed by their number
 */
record Reliability(List<Bin> bins, double error) {

	private static final int BINS = 10;

	/** @param score mean of the scores, @param right share of right predictions */
	record Bin(double from, double score, double right, int count) {
	}

	/** Of predictions with a label. */
	static Reliability of(List<LabelledPrediction> predictions) {
		double[] scores = new double[BINS];
		int[] right = new int[BINS];
		int[] counts = new int[BINS];
		int all = 0;
		for (LabelledPrediction each : predictions) {
			if (each.predicted().isEmpty())
				continue;
			int bin = Math.clamp((int) (each.score() * BINS), 0, BINS - 1);
			scores[bin] += each.score();
			right[bin] += each.gold().equals(each.predicted()) ? 1 : 0;
			counts[bin]++;
			all++;
		}
		List<Bin> bins = new ArrayList<>();
		double error = 0;
		for (int b = 0; b < BINS; b++)
			if (counts[b] > 0) {
				bins.add(new Bin((double) b / BINS, scores[b] / counts[b], (double) right[b] / counts[b], counts[b]));
				error += Math.abs(scores[b] - right[b]) / all;
			}
		return new Reliability(bins, error);
	}

	/** The diagram as a table, with bars. */
	String table() {
		StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
				"%nCalibration: expected calibration error %.3f over ten bins of the score of the chosen label.%n%n| score | predictions | right | |%n|---|---|---|---|%n",
				error));
		for (Bin bin : bins)
			table.append(String.format(Locale.ROOT, "| %.2f | %d | %.2f | `%s` |%n", bin.score(), bin.count(), bin.right(),
					"#".repeat((int) Math.round(bin.right() * 20))));
		return table.toString();
	}
}

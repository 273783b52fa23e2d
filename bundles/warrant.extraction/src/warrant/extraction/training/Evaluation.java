package warrant.extraction.training;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model reaches on labelled data.
 *
 * @param labels scores by label, sorted; labels that stand for "nothing there" are left out
 * @param macroF1 mean of the labels' F1
 * @param microF1 F1 over all decisions, which is the accuracy where every item has one label and one prediction
 * @param predictions in the order of the data
 */
public record Evaluation(Map<String, LabelScore> labels, double macroF1, double microF1, List<LabelledPrediction> predictions) {

	public Evaluation {
		labels = Collections.unmodifiableMap(new TreeMap<>(labels));
		predictions = List.copyOf(predictions);
	}

	/** Scores predictions whose gold and predicted labels stand side by side; empty labels are nothing. */
	static Evaluation of(List<LabelledPrediction> predictions) {
		Map<String, int[]> counts = new TreeMap<>();
		for (LabelledPrediction each : predictions) {
			count(counts, each.gold(), 2);
			count(counts, each.predicted(), 1);
			if (each.gold().equals(each.predicted()))
				count(counts, each.gold(), 0);
		}
		Map<String, LabelScore> labels = new TreeMap<>();
		int[] all = new int[3];
		counts.forEach((label, c) -> {
			labels.put(label, LabelScore.of(c[0], c[1], c[2]));
			for (int i = 0; i < 3; i++)
				all[i] += c[i];
		});
		double macro = labels.values().stream().mapToDouble(LabelScore::f1).average().orElse(0);
		return new Evaluation(labels, macro, LabelScore.of(all[0], all[1], all[2]).f1(), predictions);
	}

	private static void count(Map<String, int[]> counts, String label, int what) {
		if (!label.isEmpty())
			counts.computeIfAbsent(label, l -> new int[3])[what]++;
	}
}

package warrant.corpus.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts right, missed and wrong answers per label. */
final class Tally {

	private static final class Counts {
		private int right;
		private int gold;
		private int predicted;
	}

	private final Map<String, Counts> byLabel = new TreeMap<>();

	private Counts of(String label) {
		return byLabel.computeIfAbsent(label, l -> new Counts());
	}

	void gold(String label) {
		of(label).gold++;
	}

	void predicted(String label) {
		of(label).predicted++;
	}

	void right(String label) {
		of(label).right++;
	}

	/** Scores by label; macro F1 over labels with gold support. */
	LayerScores scores() {
		Map<String, Score> scores = new LinkedHashMap<>();
		Counts all = new Counts();
		double sum = 0;
		int supported = 0;
		for (Map.Entry<String, Counts> entry : byLabel.entrySet()) {
			Counts counts = entry.getValue();
			Score score = Score.of(counts.right, counts.predicted, counts.gold);
			scores.put(entry.getKey(), score);
			all.right += counts.right;
			all.gold += counts.gold;
			all.predicted += counts.predicted;
			if (counts.gold > 0) {
				sum += score.f1();
				supported++;
			}
		}
		return new LayerScores(scores, supported == 0 ? 0 : sum / supported, Score.of(all.right, all.predicted, all.gold).f1());
	}
}

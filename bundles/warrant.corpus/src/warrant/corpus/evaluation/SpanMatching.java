package warrant.corpus.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.text.Span;

/** Pairs gold and predicted spans one to one where they overlap by at least half of the longer one, best overlap first. */
final class SpanMatching {

	private record Pair(int gold, int predicted, double overlap) {
	}

	private SpanMatching() {
	}

	/** Index of the predicted span by index of the gold one; both lists sorted by start. */
	static Map<Integer, Integer> match(List<Span> gold, List<Span> predicted) {
		List<Pair> pairs = new ArrayList<>();
		for (int g = 0; g < gold.size(); g++)
			for (int p = 0; p < predicted.size() && predicted.get(p).start() < gold.get(g).end(); p++)
				if (gold.get(g).matchesHalf(predicted.get(p)))
					pairs.add(new Pair(g, p, (double) gold.get(g).overlap(predicted.get(p))
							/ Math.max(gold.get(g).length(), predicted.get(p).length())));
		pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.overlap).thenComparingInt(Pair::gold).thenComparingInt(Pair::predicted));
		Map<Integer, Integer> matched = new HashMap<>();
		Set<Integer> taken = new HashSet<>();
		for (Pair pair : pairs)
			if (!matched.containsKey(pair.gold) && !taken.contains(pair.predicted)) {
				matched.put(pair.gold, pair.predicted);
				taken.add(pair.predicted);
			}
		return matched;
	}
}

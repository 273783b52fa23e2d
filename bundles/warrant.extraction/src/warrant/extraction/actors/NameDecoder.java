package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * OpenNLP's beam search over its perceptron, with the same scores, but what doesn't depend on earlier outcomes is summed once a token instead
 * of once a candidate: a third of the time. Immutable, safe to share.
 */
final class NameDecoder {

	private static final int BEAM = 3;
	private static final int CLASSES = NameOutcomes.ALL.size();

	/** A way to read the tokens so far. */
	private record Path(Path before, int outcome, double score) {
	}

	private final Map<String, double[]> weights = new HashMap<>();

	NameDecoder(AbstractModel model) {
		Object[] structures = model.getDataStructures();
		@SuppressWarnings("unchecked")
		Map<String, Context> predicates = (Map<String, Context>) structures[1];
		String[] outcomes = (String[]) structures[2];
		predicates.forEach((predicate, context) -> weights.put(predicate, row(context, outcomes)));
	}

	private static double[] row(Context context, String[] outcomes) {
		double[] row = new double[CLASSES];
		for (int i = 0; i < context.getOutcomes().length; i++)
			row[NameOutcomes.ALL.indexOf(outcomes[context.getOutcomes()[i]])] = context.getParameters()[i];
		return row;
	}

	/** The best outcomes, one a token. */
	List<String> decode(String[] words, List<List<String>> features, Map<String, String> memory) {
		List<Path> beam = List.of(new Path(null, 0, 0));
		for (int i = 0; i < words.length; i++) {
			double[] fixed = new double[CLASSES];
			features.get(i).forEach(feature -> add(feature, fixed));
			add(NameContexts.remembered(words[i], memory), fixed);
			List<Path> next = new ArrayList<>(beam.size() * CLASSES);
			for (Path path : beam)
				extend(path, i, words[i], fixed, next);
			next.sort(Comparator.comparingDouble(path -> -path.score));
			beam = next.subList(0, Math.min(BEAM, next.size()));
		}
		String[] best = new String[words.length];
		Path path = beam.getFirst();
		for (int i = words.length - 1; i >= 0; i--, path = path.before)
			best[i] = NameOutcomes.ALL.get(path.outcome);
		return Arrays.asList(best);
	}

	private void extend(Path path, int index, String word, double[] fixed, List<Path> next) {
		double[] scores = fixed.clone();
		String last = NameOutcomes.ALL.get(path.outcome);
		String before = index > 1 ? NameOutcomes.ALL.get(path.before.outcome) : NameOutcomes.OTHER;
		for (String feature : NameContexts.history(last, before, word))
			add(feature, scores);
		double[] logs = logProbabilities(scores);
		for (int outcome = 0; outcome < CLASSES; outcome++)
			if (NameOutcomes.mayFollow(index == 0 ? NameOutcomes.OTHER : last, NameOutcomes.ALL.get(outcome)))
				next.add(new Path(path, outcome, path.score + logs[outcome]));
	}

	/** As {@code PerceptronModel} normalises: scores over their greatest absolute value, at least 1, then softmax. */
	private static double[] logProbabilities(double[] scores) {
		double greatest = 1;
		for (double score : scores)
			greatest = Math.max(greatest, Math.abs(score));
		double total = 0;
		for (int i = 0; i < scores.length; i++) {
			scores[i] /= greatest;
			total += Math.exp(scores[i]);
		}
		for (int i = 0; i < scores.length; i++)
			scores[i] -= Math.log(total);
		return scores;
	}

	private void add(String feature, double[] scores) {
		double[] row = weights.get(feature);
		if (row != null)
			for (int i = 0; i < CLASSES; i++)
				scores[i] += row[i];
	}
}

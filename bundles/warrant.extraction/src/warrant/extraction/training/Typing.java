package warrant.extraction.training;

import java.util.List;
import java.util.Set;

/**
 * What a relation model is told of a component's type.
 *
 * @param claimness probability that others can bear on it
 */
record Typing(String type, double claimness) {

	private static final Set<String> CLAIMS = Set.of("claim", "major-claim", "majorclaim", "major_claim", "central-claim", "central_claim", "thesis", "policy", "value", "fact", "testimony", "reference");

	/** The gold label. */
	static Typing gold(Segment segment) {
		return new Typing(segment.label(), CLAIMS.contains(segment.label()) ? 1 : 0);
	}

	/** The likeliest label. */
	static Typing predicted(List<String> labels, double[] probabilities) {
		double claimness = 0;
		int best = 0;
		for (int i = 0; i < probabilities.length; i++) {
			claimness += CLAIMS.contains(labels.get(i)) ? probabilities[i] : 0;
			best = probabilities[i] > probabilities[best] ? i : best;
		}
		return new Typing(labels.get(best), Math.min(1, claimness));
	}
}

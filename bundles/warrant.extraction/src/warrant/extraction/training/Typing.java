package warrant.extraction.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a relation model is told of a component's type.
 *
 * @param claimness probability that others can bear on it
 */
record Typing(String type, double claimness) {

	private static final Set<String> THESES = Set.of("majorclaim", "centralclaim", "thesis");
	private static final Set<String> CLAIMS = Set.of("claim", "policy", "value", "fact", "testimony", "reference");

	/** The gold label, spelt as the models know it: "MajorClaim" and "major_claim" are one. */
	static Typing gold(Segment segment) {
		String label = segment.label().toLowerCase(Locale.ROOT);
		boolean thesis = THESES.contains(label.replaceAll("[-_ ]", ""));
		return new Typing(thesis ? "major-claim" : label, thesis || CLAIMS.contains(label) ? 1 : 0);
	}

	/** Whether a label says which component others can bear on; data may call its components by other names, or all by one. */
	static boolean isTold(List<Segment> segments) {
		return segments.stream().anyMatch(s -> gold(s).claimness() == 1);
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

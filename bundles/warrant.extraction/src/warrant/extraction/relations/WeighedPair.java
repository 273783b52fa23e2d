package warrant.extraction.relations;

import java.util.List;

/**
 * How likely one component bears on another.
 *
 * @param source index of the component that bears on
 * @param target index of the component borne on
 * @param probabilities by label, sum 1
 */
public record WeighedPair(int source, int target, List<String> labels, double[] probabilities) {

	/** That there is any relation. */
	public double link() {
		return 1 - of(RelationModel.NONE);
	}

	/** The probability of one label, 0 for an unknown one. */
	public double of(String label) {
		int at = labels.indexOf(label);
		return at < 0 ? 0 : probabilities[at];
	}

	/** The likeliest relation, if there is one at all. */
	public String relation() {
		String best = "";
		double most = 0;
		for (String label : labels) {
			if (!label.equals(RelationModel.NONE) && of(label) > most) {
				best = label;
				most = of(label);
			}
		}
		return best;
	}
}

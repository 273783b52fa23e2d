package warrant.extraction.actors;

import java.util.Map;

/**
 * How well names were found, exact span and type.
 *
 * @param labels by {@link NameType#label()}, sorted; a type that neither gold nor prediction has is absent
 * @param micro over all names, whatever their type
 * @param untyped spans alone, the type left out of account
 */
public record NameScores(Map<String, Score> labels, Score micro, Score untyped) {

	/**
	 * Counts and what follows from them; 0 where there is nothing to divide by.
	 *
	 * @param right found and gold
	 * @param found names found
	 * @param support gold names
	 */
	public record Score(int right, int found, int support) {

		public double precision() {
			return found == 0 ? 0 : (double) right / found;
		}

		public double recall() {
			return support == 0 ? 0 : (double) right / support;
		}

		public double f1() {
			return found + support == 0 ? 0 : 2.0 * right / (found + support);
		}

		Score plus(Score other) {
			return new Score(right + other.right, found + other.found, support + other.support);
		}
	}

	/** Mean F1 of the labels. */
	public double macroF1() {
		return labels.values().stream().mapToDouble(Score::f1).average().orElse(0);
	}
}

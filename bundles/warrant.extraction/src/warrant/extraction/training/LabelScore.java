package warrant.extraction.training;

/**
 * How well one label was found, each from 0 to 1.
 *
 * @param support how often the label stands in the gold data
 */
public record LabelScore(double precision, double recall, double f1, int support) {

	/** From counts; what was neither there nor found counts as 0. */
	static LabelScore of(int right, int found, int gold) {
		double precision = found == 0 ? 0 : (double) right / found;
		double recall = gold == 0 ? 0 : (double) right / gold;
		return new LabelScore(precision, recall, found + gold == 0 ? 0 : 2.0 * right / (found + gold), gold);
	}
}

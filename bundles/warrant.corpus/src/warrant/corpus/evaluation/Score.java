package warrant.corpus.evaluation;

/**
 * Precision, recall and F1, 0 to 1; 0 where nothing was predicted or there was nothing to find.
 *
 * @param support how many there were to find
 */
public record Score(double precision, double recall, double f1, int support) {

	static Score of(double right, int predicted, int gold) {
		return of(predicted == 0 ? 0 : right / predicted, gold == 0 ? 0 : right / gold, gold);
	}

	static Score of(double precision, double recall, int gold) {
		double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
		return new Score(precision, recall, f1, gold);
	}
}

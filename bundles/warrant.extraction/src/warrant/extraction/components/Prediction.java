package warrant.extraction.components;

import java.util.List;
import java.util.Set;

import warrant.extraction.learning.Features;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.SequenceModel;

/** What a {@link KindModel} makes of one clause. */
public final class Prediction {

	private final SequenceModel model;
	private final LinearModel lexical;
	private final Features features;
	private final double[] scores;
	private final double[] probabilities;

	/**
	 * @param lexical the model without a dense part, which gives reasons: nobody can read a vector
	 * @param scores by the model, for this clause
	 */
	Prediction(SequenceModel model, LinearModel lexical, Features features, double[] scores) {
		this.model = model;
		this.lexical = lexical;
		this.features = features;
		this.scores = scores;
		probabilities = model.calibrated(scores);
	}

	/** The likeliest label, where all labels are taken as equally frequent: as likely as they are in the training data, rare ones would never win. */
	public String balanced() {
		return model.labels().get(LinearModel.argMax(scores));
	}

	/** Calibrated; 0 for a label the model doesn't know. */
	public double probability(String label) {
		int at = model.labels().indexOf(label);
		return at < 0 ? 0 : probabilities[at];
	}

	/** Log odds of some labels against all others, labels taken as equally frequent; between -7 and 7. */
	double logOdds(Set<String> labels) {
		double[] balanced = SequenceModel.balanced(scores);
		double p = 0;
		for (int i = 0; i < balanced.length; i++)
			p += labels.contains(model.labels().get(i)) ? balanced[i] : 0;
		double inside = Math.clamp(p, 1e-3, 1 - 1e-3);
		return Math.log(inside / (1 - inside));
	}

	/** The words and cues that spoke most for a label, strongest first, in words a person can read. */
	public List<String> reasons(String label) {
		return Reasons.inWords(lexical.reasons(features, label));
	}
}

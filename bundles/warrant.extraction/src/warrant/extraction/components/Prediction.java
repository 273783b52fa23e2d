package warrant.extraction.components;

import java.util.List;

import warrant.extraction.learning.Features;
import warrant.extraction.learning.LinearModel;

/** What a {@link KindModel} makes of one clause. */
public final class Prediction {

	private final LinearModel model;
	private final LinearModel lexical;
	private final Features features;
	private final double[] scores;
	private final double[] probabilities;

	/** @param lexical the model without a dense part, which gives reasons: nobody can read a vector */
	Prediction(LinearModel model, LinearModel lexical, Features features) {
		this.model = model;
		this.lexical = lexical;
		this.features = features;
		scores = model.scores(features);
		probabilities = model.calibrated(scores);
	}

	/** The likeliest label where all labels are taken as equally frequent: best for rare labels. */
	public String balanced() {
		return model.labels().get(LinearModel.argMax(scores));
	}

	/** The likeliest label as frequent as labels are in the training data. */
	public String likeliest() {
		return model.labels().get(LinearModel.argMax(probabilities));
	}

	/** Calibrated; 0 for a label the model doesn't know. */
	public double probability(String label) {
		int at = model.labels().indexOf(label);
		return at < 0 ? 0 : probabilities[at];
	}

	/** The words and cues that spoke most for a label, strongest first, in words a person can read. */
	public List<String> reasons(String label) {
		return Reasons.inWords(lexical.reasons(features, label));
	}
}

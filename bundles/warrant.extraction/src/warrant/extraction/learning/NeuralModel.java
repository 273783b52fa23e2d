package warrant.extraction.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A net with one layer of rectified units between features and labels. Its two layers are linear models, which is how it is kept in a file.
 * Immutable, safe to share.
 */
public final class NeuralModel {

	private static final String HIDDEN = "+hidden";
	private static final String OUT = "+out";

	private final LinearModel hidden;
	private final LinearModel out;

	/**
	 * @param hidden features to units; its labels are the units
	 * @param out expects a dense part of one number per unit, and nothing else
	 */
	NeuralModel(LinearModel hidden, LinearModel out) {
		if (out.dense() != hidden.labels().size())
			throw new IllegalArgumentException(hidden.labels().size() + " units where the next layer expects " + out.dense());
		this.hidden = hidden;
		this.out = out;
	}

	/** The net that {@link #putInto} kept under a name; empty where there is none. */
	public static Optional<NeuralModel> in(Map<String, LinearModel> models, String name) {
		return models.containsKey(name + HIDDEN) ? Optional.of(new NeuralModel(models.get(name + HIDDEN), models.get(name + OUT))) : Optional.empty();
	}

	/** Adds the layers to the models of a file. */
	public void putInto(Map<String, LinearModel> models, String name) {
		models.put(name + HIDDEN, hidden);
		models.put(name + OUT, out);
	}

	LinearModel hidden() {
		return hidden;
	}

	NeuralModel withHidden(LinearModel other) {
		return new NeuralModel(other, out);
	}

	/** The labels, in the order of all arrays this class gives. */
	public List<String> labels() {
		return out.labels();
	}

	/** One score per label, unbounded, labels taken as equally frequent. */
	public double[] scores(Features features) {
		return out.scores(new Features(Map.of(), rectified(hidden.scores(features))));
	}

	private static float[] rectified(double[] scores) {
		float[] units = new float[scores.length];
		for (int i = 0; i < units.length; i++)
			units[i] = (float) Math.max(0, scores[i]);
		return units;
	}
}

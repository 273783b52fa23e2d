package warrant.extraction.actors;

import java.util.List;

/**
 * Brings the probabilities that a model gives its names to how often they are right: Platt's scaling of the log odds ("Probabilistic Outputs for
 * Support Vector Machines", 1999), fitted on names the model has not seen.
 */
record Certainty(double slope, double bias) {

	static final Certainty AS_IT_IS = new Certainty(1, 0);

	private static final double LEAST = 1e-6;
	private static final int STEPS = 50;
	/** Keeps slope and bias where they were while there is little to learn from. */
	private static final double PRIOR = 1;

	/** One name that a model found. */
	record Seen(double probability, boolean right) {
	}

	/** By Newton's method, its steps halved until they help; as it is where nothing was seen. */
	static Certainty fit(List<Seen> seen) {
		Certainty best = AS_IT_IS;
		for (int step = 0; step < STEPS; step++) {
			Certainty next = best.improved(seen);
			if (next.loss(seen) >= best.loss(seen))
				break;
			best = next;
		}
		return best;
	}

	private Certainty improved(List<Seen> seen) {
		double[] g = { PRIOR * (slope - 1), PRIOR * bias };
		double[] h = { PRIOR, 0, PRIOR };
		for (Seen each : seen) {
			double x = odds(each.probability);
			double p = of(each.probability);
			double error = p - (each.right ? 1 : 0);
			g[0] += error * x;
			g[1] += error;
			h[0] += p * (1 - p) * x * x;
			h[1] += p * (1 - p) * x;
			h[2] += p * (1 - p);
		}
		double determinant = h[0] * h[2] - h[1] * h[1];
		double bySlope = (h[2] * g[0] - h[1] * g[1]) / determinant;
		double byBias = (h[0] * g[1] - h[1] * g[0]) / determinant;
		Certainty next = new Certainty(slope - bySlope, bias - byBias);
		for (double share = 0.5; share > 1e-3 && next.loss(seen) > loss(seen); share /= 2)
			next = new Certainty(slope - share * bySlope, bias - share * byBias);
		return next;
	}

	private double loss(List<Seen> seen) {
		double loss = PRIOR * ((slope - 1) * (slope - 1) + bias * bias) / 2;
		for (Seen each : seen)
			loss += Math.log1p(Math.exp((each.right ? -1 : 1) * (slope * odds(each.probability) + bias)));
		return loss;
	}

	double of(double probability) {
		return 1 / (1 + Math.exp(-slope * odds(probability) - bias));
	}

	private static double odds(double probability) {
		double p = Math.clamp(probability, LEAST, 1 - LEAST);
		return Math.log(p / (1 - p));
	}
}

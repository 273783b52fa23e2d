package warrant.argument.evaluation;

/**
 * The quadratic energy model (Potyka, Continuous dynamical systems for weighted bipolar argumentation, KR 2018): supporters
 * minus attackers are the energy E, and h(x) = max(x, 0)² / (1 + max(x, 0)²) of it moves the base. Cycles follow the paper's differential
 * equation ds/dt = strength(s) - s from the base strengths, by the classical Runge-Kutta method.
 */
final class QuadraticEnergy implements GradualSemantics {

	/** Step of one round in the time of the equation; far below where the method would become unstable for a rate of 1. */
	private static final double STEP = 0.25;

	@Override
	public double strength(double base, double[] attackers, double[] supporters) {
		double energy = 0;
		for (double supporter : supporters)
			energy += supporter;
		for (double attacker : attackers)
			energy -= attacker;
		return base - base * impact(-energy) + (1 - base) * impact(energy);
	}

	private static double impact(double energy) {
		double square = Math.max(energy, 0) * Math.max(energy, 0);
		return square / (1 + square);
	}

	@Override
	public void round(StrengthSystem system, double[] at, double[] next) {
		double[] k1 = slope(system, at);
		double[] k2 = slope(system, moved(at, k1, STEP / 2));
		double[] k3 = slope(system, moved(at, k2, STEP / 2));
		double[] k4 = slope(system, moved(at, k3, STEP));
		for (int i = 0; i < at.length; i++)
			next[i] = at[i] + STEP / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
	}

	private static double[] slope(StrengthSystem system, double[] at) {
		double[] slope = new double[at.length];
		system.apply(at, slope);
		for (int i = 0; i < at.length; i++)
			slope[i] -= at[i];
		return slope;
	}

	private static double[] moved(double[] at, double[] direction, double step) {
		double[] moved = new double[at.length];
		for (int i = 0; i < at.length; i++)
			moved[i] = at[i] + step * direction[i];
		return moved;
	}
}

package warrant.argument.evaluation;

/**
 * DF-QuAD (Rago, Toni, Aurisicchio and Baroni, Discontinuity-free decision support with quantitative argumentation debates, KR 2016): attackers and supporters are aggregated by the probabilistic sum, the base moves by their difference. Cycles, which the
 * paper leaves out, are iterated from the base strengths (Mossakowski and Neuhaus, Modular semantics and characteristics for bipolar
 * weighted argumentation graphs, 2018); that need not settle.
 */
final class DfQuad implements GradualSemantics {

	@Override
	public double strength(double base, double[] attackers, double[] supporters) {
		double difference = aggregated(supporters) - aggregated(attackers);
		return difference <= 0 ? base + base * difference : base + (1 - base) * difference;
	}

	private static double aggregated(double[] strengths) {
		double rest = 1;
		for (double strength : strengths)
			rest *= 1 - strength;
		return 1 - rest;
	}

	@Override
	public void round(StrengthSystem system, double[] at, double[] next) {
		system.apply(at, next);
	}
}

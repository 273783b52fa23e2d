package warrant.argument.evaluation;

/** How the strengths of attackers and supporters change a base strength. Everything is between 0 and 1. */
interface GradualSemantics {

	double strength(double base, double[] attackers, double[] supporters);

	/** One round towards the solution, from {@code at}; may write into {@code next} only. */
	void round(StrengthSystem system, double[] at, double[] next);
}

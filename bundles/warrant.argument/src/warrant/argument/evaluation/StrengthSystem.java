package warrant.argument.evaluation;

/** The equations of nodes that depend on one another. */
interface StrengthSystem {

	/** Writes into {@code next} what each strength would be, given {@code at}. */
	void apply(double[] at, double[] next);
}

package warrant.argument.evaluation;

/** Stops a search that finds too many labellings, or takes too long. */
final class Deadline {

	/** The search was given up; the message says why, for people. */
	static final class Passed extends Exception {
		private static final long serialVersionUID = 1L;

		Passed(String why) {
			super(why, null, false, false);
		}
	}

	private final Limits limits;
	private final long end;

	Deadline(Limits limits) {
		this.limits = limits;
		this.end = System.nanoTime() + limits.time().toNanos();
	}

	void check() throws Passed {
		if (System.nanoTime() - end > 0)
			throw new Passed("not computed: more than " + limits.time().toMillis() / 1000.0 + " s");
	}

	void count(long labellings) throws Passed {
		if (labellings > limits.labellings())
			throw new Passed("not computed: more than " + limits.labellings() + " labellings");
	}
}

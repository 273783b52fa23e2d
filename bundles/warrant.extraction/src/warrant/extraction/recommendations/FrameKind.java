package warrant.extraction.recommendations;

/** The construction that recommends. */
enum FrameKind {
	MODAL("modal '%s'", 0.9), NEED_TO("'%s'", 0.7), IMPERATIVE("imperative", 0.75), LET("'let' with what is to happen", 0.8), TIME("'%s'", 0.9),
	JUDGEMENT("'%s'", 0.75), NEED("'%s' says that something is wanting", 0.55), REQUEST("'%s' asks for it", 0.8), HOPE("'%s' hopes for it", 0.75),
	PROPOSAL("'why not' proposes it", 0.75), PERMISSION("'%s' under a condition", 0.75);

	private final String reason;
	private final double prior;

	FrameKind(String reason, double prior) {
		this.reason = reason;
		this.prior = prior;
	}

	/** How often the construction recommends where no other reading applies, 0 to 1: an estimate for op-eds, from reading. */
	double prior() {
		return prior;
	}

	/** What made the machine think so, in words. */
	String reason(String modality) {
		return reason.formatted(modality);
	}
}

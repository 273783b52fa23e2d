package warrant.extraction.recommendations;

/** The construction that recommends. */
enum FrameKind {
	MODAL("modal '%s'"), NEED_TO("'%s'"), IMPERATIVE("imperative"), LET("'let' with what is to happen"), TIME("'%s'"), JUDGEMENT("'%s'"),
	NEED("'%s' says that something is wanting"), REQUEST("'%s' asks for it"), HOPE("'%s' hopes for it"), PERMISSION("'%s' under a condition");

	private final String reason;

	FrameKind(String reason) {
		this.reason = reason;
	}

	/** What made the machine think so, in words. */
	String reason(String modality) {
		return reason.formatted(modality);
	}
}

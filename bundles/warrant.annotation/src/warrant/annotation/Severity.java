package warrant.annotation;

/** How much a finding matters, the worst first. */
public enum Severity {
	/** Breaks an invariant: what depends on it can't be trusted. */
	ERROR,
	/** Probably not what the analyst means. */
	WARNING
}

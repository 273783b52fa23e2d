package warrant.argument;

/** How much a finding matters, the worst first. */
public enum Severity {
	/** The map can't be taken at its word. */
	ERROR,
	/** Probably not what the analyst means. */
	WARNING,
	/** Worth knowing. */
	INFO
}

package warrant.cli;

/** The contract's exit codes. */
final class ExitCode {

	static final int DONE = 0;
	static final int SOME_INPUTS_FAILED = 1;
	static final int WRONG_USAGE = 2;
	static final int RUN_FAILED = 3;
	static final int CANCELLED = 130;

	private ExitCode() {
	}
}

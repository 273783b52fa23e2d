package warrant.corpus;

/** Told how far a command is; asked whether to go on. Called from one thread at a time. */
public interface Progress {

	/** Says nothing and never cancels. */
	Progress NONE = new Progress() {
	};

	/** A new stage begins. @param total steps to come, 0 when unknown */
	default void begin(String stage, int total) {
		// the silent progress
	}

	/** One step of the stage is done. */
	default void step(String subject) {
		// the silent progress
	}

	/** Something the user should know while the run goes on: one line. */
	default void notice(String line) {
		// the silent progress
	}

	default boolean cancelled() {
		return false;
	}
}

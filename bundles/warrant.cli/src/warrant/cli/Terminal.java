package warrant.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command writes to, and whether the user has had enough of it. UTF-8 whatever the machine's own encoding is. */
final class Terminal {

	private final PrintStream out;
	private final PrintStream err;
	private final boolean interactive;
	private volatile boolean cancelled;

	/** @param interactive whether somebody looks at {@code err} as it is written */
	Terminal(OutputStream out, OutputStream err, boolean interactive) {
		this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
		this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
		this.interactive = interactive;
	}

	/** The process's own streams; the start script says whether stderr is a terminal, since Java can't ask. */
	static Terminal ofProcess() {
		return new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
				Boolean.getBoolean("warrant.terminal"));
	}

	PrintStream out() {
		return out;
	}

	PrintStream err() {
		return err;
	}

	boolean isInteractive() {
		return interactive;
	}

	void cancel() {
		cancelled = true;
	}

	boolean isCancelled() {
		return cancelled;
	}

	void flush() {
		out.flush();
		err.flush();
	}
}

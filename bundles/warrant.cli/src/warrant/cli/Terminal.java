package warrant.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a command writes to, and whether the user has had enough of it. UTF-8 whatever the machine's own encoding is. */
final class Terminal {

	/** Keeps what a print stream would swallow: why nothing more could be written. */
	private static final class Watched extends FilterOutputStream {
		private volatile IOException failure;

		Watched(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int start, int length) throws IOException {
			try {
				out.write(bytes, start, length);
			} catch (IOException e) {
				failure = e;
				throw e;
			}
		}
	}

	private final Watched watched;
	private final PrintStream out;
	private final PrintStream err;
	private final boolean interactive;
	private volatile boolean cancelled;

	/** @param interactive whether somebody looks at {@code err} as it is written */
	Terminal(OutputStream out, OutputStream err, boolean interactive) {
		watched = new Watched(out);
		this.out = new PrintStream(new BufferedOutputStream(watched), false, StandardCharsets.UTF_8);
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

	/** Why results could not be written, after a flush; empty where they were. */
	Optional<IOException> outFailure() {
		out.flush();
		return Optional.ofNullable(watched.failure);
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

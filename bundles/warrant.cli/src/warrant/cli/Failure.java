package warrant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;

import picocli.CommandLine.ParseResult;

/** What went wrong with a whole run, in one line, and the exit code for it. */
record Failure(int exitCode, String message) {

	static Failure of(Throwable cause) {
		return switch (cause) {
			case UncheckedIOException unchecked -> of(unchecked.getCause());
			case OperationCanceledException cancelled -> new Failure(ExitCode.CANCELLED, "cancelled");
			case NoSuchFileException missing -> new Failure(ExitCode.RUN_FAILED, missing.getFile() + ": there is no such file or folder");
			case AccessDeniedException denied -> new Failure(ExitCode.RUN_FAILED, denied.getFile() + ": access denied; check its permissions");
			case FileAlreadyExistsException inTheWay -> new Failure(ExitCode.RUN_FAILED, inTheWay.getFile() + ": is in the way; a folder is needed there");
			case FileSystemException system -> new Failure(ExitCode.RUN_FAILED, words(system));
			case IOException io when words(io).startsWith("No space left") ->
				new Failure(ExitCode.RUN_FAILED, "no space left on the disk of the output or of DIR/.warrant; free some and run again");
			case IOException io -> new Failure(ExitCode.RUN_FAILED, words(io));
			case IllegalArgumentException wrong -> new Failure(ExitCode.WRONG_USAGE, words(wrong));
			case OutOfMemoryError memory -> new Failure(ExitCode.RUN_FAILED, "out of memory; set WARRANT_OPTS=-Xmx2g or more");
			default -> new Failure(ExitCode.RUN_FAILED, "unexpected: " + words(cause) + " (run again with --debug and report it)");
		};
	}

	/** Java says nothing but the file's name where the system gives no reason. */
	private static String words(FileSystemException system) {
		return system.getReason() == null ? system.getFile() + ": " + system.getClass().getSimpleName() : system.getMessage();
	}

	private static String words(Throwable cause) {
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}

	/** Results went nowhere, on a full disk behind the redirection, say; a reader that has read enough ({@code | head}) is no failure. */
	static Optional<Failure> ofOutput(IOException cause) {
		boolean gone = words(cause).contains("Broken pipe") || words(cause).contains("pipe is being closed");
		return gone ? Optional.empty() : Optional.of(new Failure(ExitCode.RUN_FAILED, "standard output: can't be written: " + words(cause)));
	}

	/** Whether any part of the line asked for stack traces. */
	static boolean isDebug(ParseResult parsed) {
		for (ParseResult part = parsed; part != null; part = part.subcommand())
			if (part.hasMatchedOption("--debug"))
				return true;
		return false;
	}

	int printTo(Terminal terminal) {
		terminal.err().println("warrant: " + message);
		return exitCode;
	}
}

package warrant.corpus;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * One input that could not be done, while the run went on.
 *
 * @param subject the file or document, as the user knows it
 * @param message what is wrong and what to do, one line, without the subject
 */
public record Problem(String subject, String message) {

	/** The problem of an exception, whose message may start with the subject itself. */
	public static Problem of(String subject, Throwable cause) {
		String message = words(cause);
		int after = message.indexOf(": ");
		boolean namesFile = after > 0 && message.substring(0, after).replace('\\', '/').endsWith(subject);
		return new Problem(subject, (namesFile ? message.substring(after + 2) : message).replaceAll("\\s+", " "));
	}

	private static String words(Throwable cause) {
		return switch (cause) {
			case OutOfMemoryError memory -> "needs more memory than there is; set WARRANT_OPTS=-Xmx2g or more";
			case StackOverflowError stack -> "is nested too deeply to be read";
			case NoSuchFileException missing -> "there is no such file";
			case AccessDeniedException denied -> "can't be read; check its permissions";
			case RuntimeException unexpected -> "could not be done (" + unexpected + "); please report it with the file";
			default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		};
	}

	/** One line, whatever characters the file's name has. */
	@Override
	public String toString() {
		return subject.replaceAll("\\p{Cntrl}", "?") + ": " + message;
	}
}

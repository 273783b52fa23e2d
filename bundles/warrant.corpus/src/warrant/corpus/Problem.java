package warrant.corpus;

/**
 * One input that could not be done, while the run went on.
 *
 * @param subject the file or document, as the user knows it
 * @param message what is wrong and what to do, one line, without the subject
 */
public record Problem(String subject, String message) {

	/** The problem of an exception, whose message may start with the subject itself. */
	public static Problem of(String subject, Throwable cause) {
		String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		int after = message.indexOf(": ");
		boolean namesFile = after > 0 && message.substring(0, after).replace('\\', '/').endsWith(subject);
		return new Problem(subject, (namesFile ? message.substring(after + 2) : message).replaceAll("\\s+", " "));
	}

	@Override
	public String toString() {
		return subject + ": " + message;
	}
}

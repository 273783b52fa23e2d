package warrant.text;

import java.io.IOException;
import java.nio.file.Path;

/** A file that can't become a document: empty, binary, encrypted, truncated, too large. The message says which file, why, and what to do. */
public final class UnreadableDocumentException extends IOException {

	private static final long serialVersionUID = 1L;
	private final transient Path file;

	public UnreadableDocumentException(Path file, String why) {
		super(file + ": " + why);
		this.file = file;
	}

	public UnreadableDocumentException(Path file, String why, Throwable cause) {
		super(file + ": " + why, cause);
		this.file = file;
	}

	public Path file() {
		return file;
	}
}

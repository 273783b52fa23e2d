package warrant.corpus.folder;

import java.io.IOException;

/** The run's own folder can't be read or written, or is locked: nothing can be done, exit code 3. */
public final class UnusableFolderException extends IOException {

	private static final long serialVersionUID = 1L;

	public UnusableFolderException(String message) {
		super(message);
	}

	public UnusableFolderException(String message, Throwable cause) {
		super(message, cause);
	}
}

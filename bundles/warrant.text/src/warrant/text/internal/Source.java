package warrant.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import warrant.text.UnreadableDocumentException;

/** A file and its bytes, checked against the limits of what can be a document. */
public record Source(Path file, byte[] bytes) {

	/** Largest file read, in bytes. */
	public static final int MOST_BYTES = 64 << 20;
	/** Longest text taken, in UTF-16 code units. */
	public static final int MOST_CHARS = 20_000_000;

	/**
	 * Reads the file; its size is looked at first, so that a huge one costs nothing.
	 *
	 * @throws UnreadableDocumentException when it is missing, no file, empty, too large or may not be read
	 */
	public static Source of(Path file) throws IOException {
		if (!Files.exists(file))
			throw new UnreadableDocumentException(file, "there is no such file; check the path.");
		if (!Files.isRegularFile(file))
			throw new UnreadableDocumentException(file, "is not a file; name a document, or a folder where a folder is asked for.");
		if (!Files.isReadable(file))
			throw new UnreadableDocumentException(file, "may not be read; give yourself the right to read it.");
		long size = Files.size(file);
		if (size > MOST_BYTES)
			throw tooLarge(file, size);
		if (size == 0)
			throw new UnreadableDocumentException(file, "is empty; save it again from its source, or take it out.");
		return new Source(file, bytes(file));
	}

	private static byte[] bytes(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES)
				throw tooLarge(file, bytes.length);
			return bytes;
		} catch (NoSuchFileException gone) {
			throw new UnreadableDocumentException(file, "vanished while it was read; read again.", gone);
		}
	}

	private static UnreadableDocumentException tooLarge(Path file, long size) {
		return new UnreadableDocumentException(file, "is too large (" + (size >> 20) + " MB, at most " + (MOST_BYTES >> 20)
				+ " MB); split it into one file per document.");
	}

	/** The problem of a text that is longer than {@link #MOST_CHARS}. */
	public UnreadableDocumentException tooLong() {
		return unreadable("holds more than " + MOST_CHARS / 1_000_000 + " million characters of text; split it into one file per document.");
	}

	public UnreadableDocumentException unreadable(String why) {
		return new UnreadableDocumentException(file, why);
	}

	public UnreadableDocumentException unreadable(String why, Throwable cause) {
		return new UnreadableDocumentException(file, why, cause);
	}

	/** Whether the bytes at the start are those of {@code magic} in ISO 8859-1. */
	public boolean startsWith(String magic) {
		if (bytes.length < magic.length())
			return false;
		for (int i = 0; i < magic.length(); i++)
			if ((bytes[i] & 0xff) != magic.charAt(i))
				return false;
		return true;
	}
}

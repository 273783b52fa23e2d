package warrant.corpus.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import warrant.text.Document;
import warrant.text.DocumentReader;

/** Reads the first pages of a long plain text, so that it can be read while the rest is still coming. */
public final class Beginning {

	/** Shorter files are read whole in no time. */
	private static final long LONG = 1_000_000;
	private static final int BYTES = 48 * 1024;

	private Beginning() {
	}

	/** Empty for what is short or no UTF-8 text. The text is how the whole document's begins, up to a blank line. */
	public static Optional<Document> of(Path file, String name) throws IOException {
		if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".txt") || Files.size(file) < LONG)
			return Optional.empty();
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(BYTES);
		}
		int end = head.length - 1;
		while (end > 0 && !(head[end] == '\n' && head[end - 1] == '\n'))
			end--;
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, end)).toString();
			return text.isBlank() ? Optional.empty() : Optional.of(new DocumentReader().of(name, text));
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}
}

package warrant.corpus.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import warrant.annotation.Annotations;
import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Span;

/**
 * {@code annotations/NAME.text}: a document's extracted text as it was when somebody first decided something about it. A head of lines
 * (format, reader, source, language, one line per block), an empty line, then the text to the letter; offsets count in the text alone.
 */
public final class FrozenText {

	private static final String MAGIC = "warrant-text 1";

	private FrozenText() {
	}

	/** The bytes to be saved for a document. */
	public static byte[] bytes(Document document) {
		StringBuilder head = new StringBuilder(MAGIC).append('\n');
		head.append("reader ").append(Document.READER_VERSION).append('\n');
		head.append("source ").append(document.sourceSha256()).append('\n');
		head.append("text ").append(document.textSha256()).append('\n');
		head.append("language ").append(document.language()).append('\n');
		for (Block block : document.blocks())
			head.append(block.kind().label()).append(' ').append(block.span().start()).append(' ').append(block.span().end()).append(' ')
					.append(block.page()).append('\n');
		return (head.append('\n') + document.text()).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The document as it was frozen, with today's name and metadata.
	 *
	 * @throws IOException naming the file, when it isn't such a file
	 */
	public static Document read(Path file, Document today) throws IOException {
		try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			expect(MAGIC, in.readLine(), file);
			value("reader", in.readLine(), file);
			String source = value("source", in.readLine(), file);
			String checksum = value("text", in.readLine(), file);
			String language = value("language", in.readLine(), file);
			List<Block> blocks = new ArrayList<>();
			for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine())
				blocks.add(block(line, file));
			StringBuilder text = new StringBuilder();
			in.transferTo(new Appender(text));
			if (!checksum.equals(Annotations.sha256(text.toString())))
				throw new IllegalArgumentException("its text is not the one of its checksum");
			return new Document(today.name(), text.toString(), blocks, today.metadata(), language, source, checksum);
		} catch (IllegalArgumentException | CharacterCodingException e) {
			throw new IOException(file + ": is damaged (" + e.getMessage() + "); restore it from a copy", e);
		}
	}

	private static Block block(String line, Path file) throws IOException {
		String[] parts = line.split(" ");
		if (parts.length != 4)
			throw new IOException(file + ": not a block: " + line);
		return new Block(BlockKind.ofLabel(parts[0]), new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])),
				Integer.parseInt(parts[3]));
	}

	private static void expect(String wanted, String line, Path file) throws IOException {
		if (!wanted.equals(line))
			throw new IOException(file + ": is not a frozen text of this version (starts with '" + line + "')");
	}

	private static String value(String key, String line, Path file) throws IOException {
		if (line == null || !line.startsWith(key + " "))
			throw new IOException(file + ": has no line '" + key + "'");
		return line.substring(key.length() + 1);
	}

	/** Lets a reader pour into a builder. */
	private static final class Appender extends Writer {
		private final StringBuilder into;

		Appender(StringBuilder into) {
			this.into = into;
		}

		@Override
		public void write(char[] chars, int offset, int length) {
			into.append(chars, offset, length);
		}

		@Override
		public void flush() {
			// nothing is held back
		}

		@Override
		public void close() {
			// nothing to close
		}
	}
}

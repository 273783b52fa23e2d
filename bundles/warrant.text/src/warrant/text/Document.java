package warrant.text;

import java.util.List;
import java.util.Optional;

/**
 * One readable document. Immutable, safe to share between threads.
 *
 * @param name the path below the documents folder, with {@code /} and its extension
 * @param text the extracted text, LF line ends, no BOM, no lone surrogates; everything counts offsets in it
 * @param blocks sorted, not overlapping, inside the text
 * @param language ISO 639-1 code, {@code "und"} where the text is too short or mixed to tell
 * @param sourceSha256 lower-case hex checksum of the file's bytes
 * @param textSha256 lower-case hex checksum of {@code text} in UTF-8
 */
public record Document(String name, String text, List<Block> blocks, Metadata metadata, String language, String sourceSha256,
		String textSha256) {

	/** Raised whenever the readers would give another text for the same file; part of every cache key. */
	public static final int READER_VERSION = 2;

	/** @throws IllegalArgumentException when a block lies outside of the text or overlaps the one before it */
	public Document {
		blocks = List.copyOf(blocks);
		int last = 0;
		for (Block block : blocks) {
			if (block.span().start() < last || block.span().end() > text.length())
				throw new IllegalArgumentException(name + ": block " + block + " overlaps or leaves the text of " + text.length());
			last = block.span().end();
		}
	}

	/** The title from the metadata, else the first heading, else the file name without folders and extension. */
	public String title() {
		return metadata.title().or(this::firstHeading).orElseGet(() -> {
			String file = name.substring(name.lastIndexOf('/') + 1);
			int dot = file.lastIndexOf('.');
			return dot > 0 ? file.substring(0, dot) : file;
		});
	}

	/** How many words the whole text has, as white space parts them. */
	public int words() {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			boolean letter = !Character.isWhitespace(text.charAt(i));
			if (letter && !inside)
				words++;
			inside = letter;
		}
		return words;
	}

	private Optional<String> firstHeading() {
		return blocks.stream().filter(b -> b.kind() == BlockKind.HEADING).findFirst().map(b -> b.span().of(text));
	}
}

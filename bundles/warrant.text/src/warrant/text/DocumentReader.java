package warrant.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import warrant.text.internal.Checksums;
import warrant.text.internal.CleanText;
import warrant.text.internal.DerivedMetadata;
import warrant.text.internal.Draft;
import warrant.text.internal.LanguageGuess;
import warrant.text.internal.PlainTextReader;
import warrant.text.internal.Source;

/**
 * Reads files into documents, the format told by the extension. Safe to share between threads; one instance is enough for a process, and
 * what a format needs is loaded when the first file of it comes.
 */
public final class DocumentReader {

	/** The extensions read, lower case, without the dot. */
	public static final List<String> EXTENSIONS = List.of("txt", "text", "md", "markdown", "html", "htm", "xhtml", "pdf", "docx", "odt", "rtf", "epub");

	private final Formats formats = new Formats();

	/** Whether a file of this name is read, told by its extension in any case. Hidden files and Office's lock files ({@code ~$x.docx}) are not. */
	public static boolean isReadable(String fileName) {
		String file = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
		return !file.startsWith(".") && !file.startsWith("~$") && EXTENSIONS.contains(extension(file));
	}

	/**
	 * Reads one file.
	 *
	 * @param name the document's name, a path below the documents folder with {@code /}
	 * @throws UnreadableDocumentException when the file can't become a document; the message says why and what to do
	 * @throws IOException when the disk fails
	 */
	public Document read(Path file, String name) throws IOException {
		String extension = extension(file.getFileName().toString());
		if (!EXTENSIONS.contains(extension))
			throw new UnreadableDocumentException(file, "has an extension that is not read; save it as one of ." + String.join(" .", EXTENSIONS) + ".");
		Source source = Source.of(file);
		Draft draft = formats.reader(extension).read(source);
		if (draft.text().length() > Source.MOST_CHARS)
			throw source.tooLong();
		if (draft.blocks().isEmpty())
			throw source.unreadable("holds no text; save it again from its source, or take it out.");
		return document(name, draft, Checksums.sha256(source.bytes()));
	}

	/** A document of plain text, as if it stood in a .txt file in UTF-8; may be empty. */
	public Document of(String name, String text) {
		return document(name, PlainTextReader.draft(CleanText.of(text)), Checksums.sha256(text));
	}

	private static Document document(String name, Draft draft, String sourceSha256) {
		Metadata metadata = DerivedMetadata.of(draft.text(), draft.blocks()).overriddenBy(draft.metadata());
		return new Document(name, draft.text(), draft.blocks(), metadata, LanguageGuess.of(draft), sourceSha256, Checksums.sha256(draft.text()));
	}

	private static String extension(String file) {
		return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}

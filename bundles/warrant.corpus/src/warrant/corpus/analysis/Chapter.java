package warrant.corpus.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.identity.Ids;

/**
 * Documents that are mapped together.
 *
 * @param title the question, else the document's name
 * @param file a name for the map's files, without extension; may have folders for documents
 */
public record Chapter(String title, Optional<String> question, String file, List<CorpusFolder.Entry> entries) {

	/** File systems end at 255, of which the extension and a temporary file's marks take some. */
	private static final int MOST_BYTES = 200;
	private static final int MOST_BYTES_OF_QUESTION = 80;

	public static Chapter ofQuestion(String question, List<CorpusFolder.Entry> entries) {
		return new Chapter(question, Optional.of(question), fileName(question), List.copyOf(entries));
	}

	public static Chapter ofDocument(CorpusFolder.Entry entry) {
		return new Chapter(entry.name(), Optional.empty(), fitting(entry.name()), List.of(entry));
	}

	/** A name so long that no extension goes behind it any more is cut. */
	private static String fitting(String name) {
		int file = name.lastIndexOf('/') + 1;
		String cut = within(MOST_BYTES, name.substring(file));
		return file + cut.length() == name.length() ? name : name.substring(0, file) + cut + "-" + Ids.of("document", name).substring(0, 8);
	}

	/** The beginning of a name that takes at most so many bytes in UTF-8. */
	private static String within(int bytes, String name) {
		int end = 0;
		int used = 0;
		while (end < name.length()) {
			int letter = name.codePointAt(end);
			used += letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
			if (used > bytes)
				break;
			end += Character.charCount(letter);
		}
		return name.substring(0, end);
	}

	/** Letters and digits only, so that a question can't lead out of the folder; two questions that look alike get different names. */
	private static String fileName(String question) {
		String plain = question.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		String cut = within(MOST_BYTES_OF_QUESTION, plain);
		boolean exact = cut.equals(plain) && !cut.isEmpty();
		return exact ? cut : cut + "-" + Ids.of("question", question).substring(0, 8);
	}
}

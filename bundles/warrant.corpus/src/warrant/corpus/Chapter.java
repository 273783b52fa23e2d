package warrant.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Documents that are mapped together.
 *
 * @param title the question, else the document's name
 * @param file a name for the map's files, without extension; may have folders for documents
 */
record Chapter(String title, Optional<String> question, String file, List<CorpusFolder.Entry> entries) {

	private static final int MOST_LETTERS = 80;

	static Chapter ofQuestion(String question, List<CorpusFolder.Entry> entries) {
		return new Chapter(question, Optional.of(question), fileName(question), List.copyOf(entries));
	}

	static Chapter ofDocument(CorpusFolder.Entry entry) {
		return new Chapter(entry.name(), Optional.empty(), entry.name(), List.of(entry));
	}

	/** Letters and digits only, so that a question can't lead out of the folder; two questions that look alike get different names. */
	private static String fileName(String question) {
		String plain = question.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		String cut = plain.length() <= MOST_LETTERS ? plain : plain.substring(0, plain.offsetByCodePoints(0, MOST_LETTERS));
		boolean exact = cut.equals(plain) && !cut.isEmpty();
		return exact ? cut : cut + "-" + Ids.of("question", question).substring(0, 8);
	}
}

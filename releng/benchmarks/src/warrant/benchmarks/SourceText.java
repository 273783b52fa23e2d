package warrant.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One op-ed of the sample corpus, taken apart.
 *
 * @param paragraphs sentences of each; a heading, caption or byline is a paragraph of one sentence without an end
 */
record SourceText(String folder, String question, List<List<String>> paragraphs) {

	private static final Pattern QUESTION = Pattern.compile("(?m)^question: \"?(.*?)\"?$");
	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][”\"’)]?)\\s+(?=[“\"‘(]?\\p{Lu})");

	/** All op-eds below the folder, in the order of their names. */
	static List<SourceText> readAll(Path documents) throws IOException {
		try (Stream<Path> files = Files.walk(documents)) {
			return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(SourceText::read).toList();
		}
	}

	private static SourceText read(Path file) {
		try {
			String text = Files.readString(file);
			int body = text.indexOf("\n---", 4) + 5;
			Matcher question = QUESTION.matcher(text);
			String asked = question.find() ? question.group(1) : "";
			List<List<String>> paragraphs = new ArrayList<>();
			for (String paragraph : text.substring(body).strip().split("\\n\\s*\\n|\\n(?=[•*-])"))
				paragraphs.add(Arrays.asList(SENTENCE_END.split(paragraph.strip().replaceAll("\\s+", " "))));
			return new SourceText(file.getParent().getFileName().toString(), asked, paragraphs);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static boolean isProse(List<String> paragraph) {
		return paragraph.size() > 1 || paragraph.get(0).matches("(?s).*[.!?][”\"’)]?");
	}
}

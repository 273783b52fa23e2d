package warrant.extraction.actors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads names data: CoNLL (a token and its BIO tag a line, blank lines between sentences, {@code -DOCSTART-} between documents) and
 * OpenNLP ({@code <START:type> ... <END>}, a sentence a line, blank lines between documents). Labels that mean neither person,
 * organization nor location are no names.
 */
public final class NameData {

	private NameData() {
	}

	/** @throws IOException when the file can't be read or is in neither format; the message names file and line */
	public static List<NamedSentence> read(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		boolean conll = lines.stream().filter(line -> !line.isBlank()).limit(50).allMatch(line -> columns(line).length >= 2 && !line.contains("<START"))
				&& lines.stream().filter(line -> !line.isBlank()).limit(50).allMatch(NameData::endsInTag);
		return conll ? conll(lines) : openNlp(file, lines);
	}

	/**
	 * Reads a file whose mentions include pronouns and common nouns, and keeps the proper names.
	 *
	 * @throws IOException as {@link #read} does
	 */
	public static List<NamedSentence> readProperNames(Path file) throws IOException {
		return read(file).stream().map(NamedSentence::withoutNominals).toList();
	}

	private static String[] columns(String line) {
		return line.strip().split(line.indexOf('\t') >= 0 ? "\t" : "\\s+");
	}

	private static boolean endsInTag(String line) {
		String[] columns = columns(line);
		return columns[0].equals("-DOCSTART-") || columns[0].startsWith("#") || columns[columns.length - 1].matches("O|[BI]-\\S+");
	}

	private static List<NamedSentence> conll(List<String> lines) {
		List<NamedSentence> sentences = new ArrayList<>();
		List<String> words = new ArrayList<>();
		List<String> tags = new ArrayList<>();
		boolean opens = true;
		for (int i = 0; i <= lines.size(); i++) {
			String line = i < lines.size() ? lines.get(i) : "";
			boolean document = line.startsWith("-DOCSTART-");
			if ((line.isBlank() || document) && !words.isEmpty()) {
				sentences.add(new NamedSentence(words, names(tags), opens));
				words.clear();
				tags.clear();
				opens = false;
			}
			opens |= document;
			if (line.isBlank() || document || line.startsWith("# "))
				continue;
			String[] columns = columns(line);
			words.add(columns[0].replace(' ', '_'));
			tags.add(columns[columns.length - 1]);
		}
		return sentences;
	}

	/** Names of BIO tags; an I that continues nothing starts a name. */
	private static List<Name> names(List<String> tags) {
		List<Name> names = new ArrayList<>();
		int start = 0;
		while (start < tags.size()) {
			int end = start + 1;
			String label = tags.get(start).length() > 2 ? tags.get(start).substring(2) : "";
			while (!label.isEmpty() && end < tags.size() && tags.get(end).equals("I-" + label))
				end++;
			int to = end;
			int from = start;
			NameType.of(label).ifPresent(type -> names.add(new Name(from, to, type)));
			start = end;
		}
		return names;
	}

	private static List<NamedSentence> openNlp(Path file, List<String> lines) throws IOException {
		List<NamedSentence> sentences = new ArrayList<>();
		boolean opens = true;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (!line.isEmpty())
				sentences.add(openNlp(line, opens, file + ", line " + (i + 1)));
			opens = line.isEmpty();
		}
		return sentences;
	}

	private static NamedSentence openNlp(String line, boolean opens, String where) throws IOException {
		List<String> words = new ArrayList<>();
		List<Name> names = new ArrayList<>();
		int start = -1;
		Optional<NameType> type = Optional.empty();
		for (String part : line.split("\\s+")) {
			if (part.startsWith("<START") && part.endsWith(">")) {
				if (start >= 0)
					throw new IOException(where + ": <START> inside a name");
				start = words.size();
				type = NameType.of(part.length() > 7 ? part.substring(7, part.length() - 1) : "");
			} else if (part.equals("<END>")) {
				if (start < 0 || start == words.size())
					throw new IOException(where + ": <END> without a name");
				int from = start;
				type.ifPresent(t -> names.add(new Name(from, words.size(), t)));
				start = -1;
			} else
				words.add(part);
		}
		if (start >= 0)
			throw new IOException(where + ": name without <END>");
		return new NamedSentence(words, names, opens);
	}
}

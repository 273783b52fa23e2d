package warrant.corpus.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import warrant.corpus.folder.AtomicFile;
import warrant.corpus.folder.CorpusFolder;

/**
 * The mark in an output folder. It keeps the folder from being read as documents, and says what the maps, pictures and report in it were made
 * from, so that a run over unchanged documents leaves them as they are.
 *
 * @param fingerprint of all documents and what is said in them
 * @param questions and {@code findings}: as in the summary
 */
public record RunStamp(String fingerprint, Map<String, Integer> questions, Map<String, Integer> findings, int leftOut) {

	/** Raised when the same documents would give other maps, pictures or pages. */
	static final int VERSION = 3;

	private static final String HEAD = "Written by warrant analyse; not read as documents.";

	/** Marks the folder as one whose content is not whole: while it is written, and until all is there. */
	public static void begin(Path out) throws IOException {
		Files.writeString(out.resolve(CorpusFolder.OUTPUT_MARK), HEAD + "\n");
	}

	/** Says that all is there. */
	public void save(Path out) throws IOException {
		List<String> lines = new ArrayList<>(List.of(HEAD, fingerprint, "" + leftOut));
		questions.forEach((title, size) -> lines.add("map\t" + size + "\t" + title.replaceAll("\\s", " ")));
		findings.forEach((check, count) -> lines.add("finding\t" + count + "\t" + check));
		lines.addAll(files(out));
		AtomicFile.write(out.resolve(CorpusFolder.OUTPUT_MARK), to -> to.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
	}

	/** The stamp, where it is of these documents and every file is as it was left. */
	public static Optional<RunStamp> of(String fingerprint, Path out) throws IOException {
		Path mark = out.resolve(CorpusFolder.OUTPUT_MARK);
		List<String> lines = Files.exists(mark) ? Files.readAllLines(mark) : List.of();
		if (lines.size() < 3 || !lines.get(1).equals(fingerprint) || !lines.stream().filter(line -> line.startsWith("file\t")).toList().equals(files(out)))
			return Optional.empty();
		return Optional.of(new RunStamp(fingerprint, counts("map\t", lines), counts("finding\t", lines), Integer.parseInt(lines.get(2))));
	}

	private static Map<String, Integer> counts(String kind, List<String> lines) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		lines.stream().filter(line -> line.startsWith(kind)).map(line -> line.split("\t", 3))
				.forEach(parts -> counts.put(parts[2], Integer.valueOf(parts[1])));
		return counts;
	}

	/** Name, size and time of every file but the tables, which each run writes anew. */
	private static List<String> files(Path out) throws IOException {
		List<String> files = new ArrayList<>();
		try (Stream<Path> all = Files.walk(out)) {
			for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
				String name = CorpusFolder.nameOf(out, file);
				boolean made = name.startsWith("maps/") || name.startsWith("map.") || name.equals("report.html");
				if (made)
					files.add("file\t" + Files.size(file) + "\t" + Files.getLastModifiedTime(file).toMillis() + "\t" + name);
			}
		}
		return files;
	}
}

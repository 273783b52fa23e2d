package warrant.extraction.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import warrant.text.Span;

/**
 * Labelled segments with the texts they lie in: a TSV {@code doc_id order label start end text} beside a folder {@code docs} in which
 * every {@code doc_id.txt} lies somewhere.
 *
 * @param texts by document id, sorted
 * @param segments by document id, in the order of the file
 */
record SegmentData(Map<String, String> texts, Map<String, List<Segment>> segments) {

	/**
	 * @throws IOException when the file can't be read, a document is missing, or offsets leave it
	 */
	static SegmentData read(Path tsv) throws IOException {
		List<Map<String, String>> rows = Tsv.read(tsv, "doc_id", "order", "label", "start", "end");
		Map<String, Path> files = documents(tsv);
		Map<String, String> texts = new TreeMap<>();
		Map<String, List<Segment>> segments = new LinkedHashMap<>();
		for (Map<String, String> row : rows) {
			String id = row.get("doc_id");
			if (!texts.containsKey(id))
				texts.put(id, text(files, id, tsv));
			segments.computeIfAbsent(id, k -> new ArrayList<>()).add(segment(row, texts.get(id), tsv));
		}
		return new SegmentData(texts, segments);
	}

	private static Segment segment(Map<String, String> row, String text, Path tsv) throws IOException {
		try {
			int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
			int end = text.offsetByCodePoints(start, Integer.parseInt(row.get("end")) - Integer.parseInt(row.get("start")));
			return new Segment(row.get("doc_id"), Integer.parseInt(row.get("order")), row.get("label"), new Span(start, end));
		} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
			throw new IOException(tsv + ": " + row + " is not a segment of its document", e);
		}
	}

	private static String text(Map<String, Path> files, String id, Path tsv) throws IOException {
		Path file = files.get(id + ".txt");
		if (file == null)
			throw new IOException(tsv + ": no " + id + ".txt below docs");
		return Files.readString(file, StandardCharsets.UTF_8);
	}

	private static Map<String, Path> documents(Path tsv) throws IOException {
		Path docs = tsv.toAbsolutePath().resolveSibling("docs");
		if (!Files.isDirectory(docs))
			throw new IOException(tsv + ": no folder docs beside it");
		try (Stream<Path> all = Files.walk(docs, FileVisitOption.FOLLOW_LINKS)) {
			Map<String, Path> files = new TreeMap<>();
			all.filter(Files::isRegularFile).sorted().forEach(file -> files.putIfAbsent(file.getFileName().toString(), file));
			return files;
		}
	}
}

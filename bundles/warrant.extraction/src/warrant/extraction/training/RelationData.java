package warrant.extraction.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labelled relations with the segments they hold between: a TSV {@code doc_id src dst type}, in which {@code src} and {@code dst} are a
 * segment's {@code order}, and the TSV of segments beside it.
 *
 * @param relations type by {@code source target} of one document, by document
 */
record RelationData(SegmentData segments, Map<String, Map<Pair, String>> relations) {

	/** Orders of two segments. */
	record Pair(int source, int target) {
	}

	/**
	 * @param tsv {@code relations.tsv} beside {@code components.tsv}, or {@code relations.NAME.tsv} beside {@code NAME.tsv}
	 * @throws IOException when a file can't be read or there are no segments beside the relations
	 */
	static RelationData read(Path tsv) throws IOException {
		Map<String, Map<Pair, String>> relations = new LinkedHashMap<>();
		for (Map<String, String> row : Tsv.read(tsv, "doc_id", "src", "dst", "type"))
			try {
				Pair pair = new Pair(Integer.parseInt(row.get("src")), Integer.parseInt(row.get("dst")));
				relations.computeIfAbsent(row.get("doc_id"), d -> new HashMap<>()).put(pair, row.get("type"));
			} catch (NumberFormatException e) {
				throw new IOException(tsv + ": " + row + " does not name segments by number", e);
			}
		return new RelationData(SegmentData.read(segments(tsv)), relations);
	}

	/** All pairs of relation and segment files in a list in which segment files may or may not be named. */
	static List<RelationData> readAll(List<Path> files) throws IOException {
		List<RelationData> all = new ArrayList<>();
		for (Path file : files)
			if (Tsv.header(file).contains("src"))
				all.add(read(file));
		if (all.isEmpty())
			throw new IOException(files + ": none has the columns doc_id, src, dst, type");
		return all;
	}

	private static Path segments(Path tsv) throws IOException {
		String name = tsv.getFileName().toString();
		List<String> candidates = List.of(name.replaceFirst("^relations\\.", ""), name.replace("relations", "components"));
		for (String candidate : candidates) {
			Path file = tsv.toAbsolutePath().resolveSibling(candidate);
			if (!candidate.equals(name) && Files.isRegularFile(file) && Tsv.header(file).contains("label"))
				return file;
		}
		throw new IOException(tsv + ": its segments (" + String.join(" or ", candidates) + ") don't lie beside it");
	}
}

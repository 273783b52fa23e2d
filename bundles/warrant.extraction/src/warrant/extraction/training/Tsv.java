package warrant.extraction.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tab-separated values with a header and without quoting, as the data sets come. */
final class Tsv {

	private Tsv() {
	}

	/** The columns that the first line names. */
	static List<String> header(Path file) throws IOException {
		try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
			return List.of(lines.findFirst().orElse("").split("\t"));
		}
	}

	/**
	 * The rows by column name, in order.
	 *
	 * @param needed columns that the header must name
	 * @throws IOException when the file can't be read, lacks a column or has a row of another length
	 */
	static List<Map<String, String>> read(Path file, String... needed) throws IOException {
		List<Map<String, String>> rows = new ArrayList<>();
		String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\r?\n");
		List<String> header = List.of(lines[0].split("\t"));
		if (!header.containsAll(Arrays.asList(needed)))
			throw new IOException(file + ": the first line must name the columns " + String.join(", ", needed) + " but says " + header);
		for (int i = 1; i < lines.length; i++) {
			if (lines[i].isEmpty())
				continue;
			String[] cells = lines[i].split("\t", -1);
			if (cells.length < header.size())
				throw new IOException(file + ":" + (i + 1) + ": " + cells.length + " cells where the header has " + header.size());
			Map<String, String> row = new LinkedHashMap<>();
			for (int c = 0; c < header.size(); c++)
				row.put(header.get(c), cells[c]);
			rows.add(row);
		}
		return rows;
	}
}

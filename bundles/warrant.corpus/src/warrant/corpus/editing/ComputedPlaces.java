package warrant.corpus.editing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import warrant.corpus.folder.CorpusFolder;
import warrant.diagram.Point;

/**
 * Where layout put the nodes of a map, kept between sessions so that the map is found as it was left: one line for each with id, x and y.
 * Derived data in {@code .warrant}: where it is lost or damaged, layout runs again.
 */
public final class ComputedPlaces {

	private ComputedPlaces() {
	}

	/** @param map the map's file, anywhere in the project */
	public static Path file(CorpusFolder folder, Path map) {
		return folder.state().resolve("places").resolve(folder.root().relativize(map).toString() + ".txt");
	}

	/** What was kept for a map; empty where there is nothing, or nothing that can be read. */
	public static Map<String, Point> read(Path file) {
		Map<String, Point> places = new HashMap<>();
		try {
			if (Files.exists(file))
				for (String line : Files.readAllLines(file))
					add(line.split(" "), places);
		} catch (IOException | NumberFormatException damaged) {
			places.clear();
		}
		return places;
	}

	private static void add(String[] parts, Map<String, Point> places) {
		if (parts.length == 3)
			places.put(parts[0], new Point(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
	}

	public static byte[] bytes(Map<String, Point> places) {
		StringBuilder lines = new StringBuilder();
		new TreeMap<>(places).forEach((id, point) -> lines.append(id).append(' ').append(point.x()).append(' ').append(point.y()).append('\n'));
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}
}

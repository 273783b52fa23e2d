package warrant.ui.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import warrant.corpus.tables.MapStanceRow;

/** Where the maps of a project say that an actor stands, as they are saved; read in a job. */
final class MapStances {

	private MapStances() {
	}

	/** A map that is damaged says nothing here: whoever opens it is told. */
	static List<MapStanceRow> of(String actor, Path maps) {
		List<MapStanceRow> found = new ArrayList<>();
		if (Files.notExists(maps))
			return found;
		try (Stream<Path> files = Files.list(maps)) {
			files.filter(file -> file.toString().endsWith(".argmap")).sorted().forEach(file -> read(file).stream()
					.filter(row -> row.actor().equals(actor)).forEach(found::add));
		} catch (IOException e) {
			ILog.of(MapStances.class).warn(e.getMessage(), e);
		}
		return found;
	}

	private static List<MapStanceRow> read(Path file) {
		try {
			return MapStanceRow.of(file);
		} catch (IOException e) {
			ILog.of(MapStances.class).warn(e.getMessage());
			return List.of();
		}
	}
}

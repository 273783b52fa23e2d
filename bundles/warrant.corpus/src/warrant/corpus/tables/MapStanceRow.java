package warrant.corpus.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import warrant.argument.ArgumentMap;
import warrant.argument.MapFiles;
import warrant.argument.Side;
import warrant.argument.Stance;

/**
 * Where an argument map says that an actor stands.
 *
 * @param title of the map
 * @param proposition id of the node
 * @param words what it says
 * @param date empty where the map gives none
 */
public record MapStanceRow(Path map, String title, String actor, String proposition, String words, boolean isFor, String date) {

	/** Those of a map, in its order. @throws IOException naming the file when it is damaged */
	public static List<MapStanceRow> of(Path file) throws IOException {
		ArgumentMap map = MapFiles.load(file);
		String name = file.getFileName().toString().replaceFirst("\\.argmap$", "");
		String title = map.getTitle() == null || map.getTitle().isBlank() ? name : map.getTitle();
		return map.getStances().stream().filter(stance -> stance.getParticipant() != null && stance.getProposition() != null)
				.map(stance -> row(file, title, stance)).toList();
	}

	private static MapStanceRow row(Path file, String title, Stance stance) {
		return new MapStanceRow(file, title, stance.getParticipant().getId(), stance.getProposition().getId(), stance.getProposition().getText(),
				stance.getSide() != Side.AGAINST, stance.getDate() == null ? "" : stance.getDate());
	}
}

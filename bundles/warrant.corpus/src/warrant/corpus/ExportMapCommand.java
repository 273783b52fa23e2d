package warrant.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import warrant.argument.ArgumentMap;
import warrant.argument.evaluation.Assessor;
import warrant.corpus.maps.MapDrawing;
import warrant.corpus.maps.MapStates;
import warrant.diagram.MapLayout;
import warrant.diagram.MapOptions;
import warrant.diagram.Palettes;
import warrant.diagram.Point;
import warrant.diagram.Scene;
import warrant.interchange.Format;
import warrant.interchange.Formats;

/** Writes a map as a picture or in a format of other tools. The map must not change meanwhile. */
public final class ExportMapCommand {

	private static final List<String> PICTURES = List.of("svg", "png", "pdf");
	private static final double ASPECT_RATIO = 1.5;

	private final ArgumentMap map;
	private final Map<String, Point> places;
	private final Palettes palettes;

	/** @param places where an editor shows nodes the map has no place for; none: they are laid out @param palettes what pictures are painted in */
	public ExportMapCommand(ArgumentMap map, Map<String, Point> places, Palettes palettes) {
		this.map = map;
		this.places = Map.copyOf(places);
		this.palettes = palettes;
	}

	/** Ids of the formats: pictures first. */
	public static List<String> formats() {
		return Stream.concat(PICTURES.stream(),
				Formats.all().stream().filter(Format::writes).map(Format::id).filter(id -> !id.equals("argmap"))).toList();
	}

	/** What people call a format. */
	public static String name(String format) {
		return format.length() < 5 ? format.toUpperCase(Locale.ROOT) : format.substring(0, 1).toUpperCase(Locale.ROOT) + format.substring(1);
	}

	/** The usual ending of a file of a format, without a dot. */
	public static String extension(String format) {
		return Formats.byName(format).map(known -> known.extensions().getFirst()).orElse(format);
	}

	/**
	 * Replaces the file in one step.
	 *
	 * @return what of the map the file does not hold, in words; empty: everything is there
	 * @throws IllegalArgumentException when there is no such format
	 * @throws IOException when the file can't be written
	 */
	public List<String> call(String format, Path out) throws IOException {
		if (PICTURES.contains(format)) {
			draw(format, out);
			return List.of();
		}
		Format target = Formats.byName(format).filter(Format::writes).orElseThrow(
				() -> new IllegalArgumentException("no such format: " + format + "; there are " + formats().stream().collect(Collectors.joining(", "))));
		return target.writer().orElseThrow().write(map, out).losses().stream().map(Object::toString).toList();
	}

	private void draw(String format, Path out) throws IOException {
		Scene scene = scene(true);
		MapDrawing drawing = new MapDrawing(palettes);
		switch (format) {
			case "svg" -> drawing.svg(scene, out);
			case "png" -> drawing.png(scene, out);
			default -> drawing.pdf(scene, out);
		}
	}

	/** The map as it is drawn, weighed. @param framed with heading and legend */
	public Scene scene(boolean framed) {
		MapOptions options = new MapOptions(Integer.MAX_VALUE, framed, framed, ASPECT_RATIO);
		return new MapLayout(options).layout(map, MapStates.of(new Assessor().assess(map)), places);
	}
}

package warrant.interchange;

import java.util.List;
import java.util.Optional;

/**
 * A file format for argument maps.
 *
 * @param id the word for it on the command line
 * @param name its name for people
 * @param extensions without the leading dot, the usual one first; may have several parts ({@code aif.json})
 * @param reader empty when files of it are not read
 * @param writer empty when none are written
 */
public record Format(String id, String name, List<String> extensions, Optional<MapReader> reader, Optional<MapWriter> writer) {

	public Format {
		extensions = List.copyOf(extensions);
	}

	public boolean reads() {
		return reader.isPresent();
	}

	public boolean writes() {
		return writer.isPresent();
	}
}

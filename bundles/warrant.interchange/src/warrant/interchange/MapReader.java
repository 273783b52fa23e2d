package warrant.interchange;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a file of one format into an argument map. Stateless, safe in parallel. */
@FunctionalInterface
public interface MapReader {

	/**
	 * Reads generously: what makes no sense in a map is left out and listed.
	 *
	 * @throws IOException naming the file and, where it can, the place: not readable, not of this format, or larger than the reader takes
	 */
	ReadResult read(Path file) throws IOException;
}

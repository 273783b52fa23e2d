package warrant.interchange;

import java.io.IOException;
import java.nio.file.Path;

import warrant.argument.ArgumentMap;

/** Writes an argument map as a file of one format. Stateless; the map must not change meanwhile. */
@FunctionalInterface
public interface MapWriter {

	/**
	 * Replaces the file in one step; the same map gives the same bytes.
	 *
	 * @return every element of the map that the file does not hold
	 * @throws IOException naming the file when it can't be written; an older one is then as it was
	 */
	LossReport write(ArgumentMap map, Path file) throws IOException;
}

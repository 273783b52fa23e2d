package warrant.interchange.argdown;

import java.io.IOException;
import java.nio.file.Path;

import warrant.argument.ArgumentMap;
import warrant.interchange.LossReport;
import warrant.interchange.MapWriter;

/** Writes Argdown. */
public final class ArgdownWriter implements MapWriter {

	@Override
	public LossReport write(ArgumentMap map, Path file) throws IOException {
		throw new IOException(file + ": Argdown is not written yet");
	}
}

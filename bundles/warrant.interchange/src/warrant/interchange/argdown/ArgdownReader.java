package warrant.interchange.argdown;

import java.io.IOException;
import java.nio.file.Path;

import warrant.interchange.MapReader;
import warrant.interchange.ReadResult;

/** Reads Argdown. */
public final class ArgdownReader implements MapReader {

	@Override
	public ReadResult read(Path file) throws IOException {
		throw new IOException(file + ": Argdown is not read yet");
	}
}

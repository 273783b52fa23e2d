package warrant.interchange;

import java.io.IOException;
import java.nio.file.Path;

import warrant.argument.ArgumentMap;
import warrant.argument.MapFiles;

/** Warrant's own maps: nothing is lost either way. */
final class ArgmapFile implements MapReader, MapWriter {

	@Override
	public ReadResult read(Path file) throws IOException {
		return new ReadResult(MapFiles.load(file), LossReport.NONE);
	}

	@Override
	public LossReport write(ArgumentMap map, Path file) throws IOException {
		MapFiles.save(map, file);
		return LossReport.NONE;
	}
}

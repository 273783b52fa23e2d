package warrant.corpus;

import java.io.IOException;
import java.nio.file.Path;

import warrant.argument.ArgumentMap;
import warrant.argument.MapFiles;
import warrant.argument.evaluation.Assessment;
import warrant.argument.evaluation.Assessor;

/** Weighs a saved map. */
public final class AssessCommand {

	/** The map, and what is made of it. */
	public record Result(ArgumentMap map, Assessment assessment) {
	}

	private final Path file;

	/** @param file an {@code .argmap} */
	public AssessCommand(Path file) {
		this.file = file;
	}

	/** @throws IOException naming the file, when it is not a readable map */
	public Result call() throws IOException {
		ArgumentMap map = MapFiles.load(file);
		return new Result(map, new Assessor().assess(map));
	}
}

package warrant.corpus;

import java.nio.file.Path;
import java.util.Optional;

import warrant.diagram.Palettes;

/**
 * What every command over documents takes.
 *
 * @param jobs documents worked on at a time, at least 1
 * @param models which models read the documents
 * @param palettes the colours of maps and report
 */
public record RunOptions(int jobs, ModelChoice models, Progress progress, Palettes palettes) {

	/** The models of a folder, where one is named, with the encoder. */
	public RunOptions(int jobs, Optional<Path> models, Progress progress) {
		this(jobs, new ModelChoice(models, true), progress);
	}

	/** In the colours we ship. */
	public RunOptions(int jobs, ModelChoice models, Progress progress) {
		this(jobs, models, progress, Palettes.shipped());
	}

	public RunOptions {
		if (jobs < 1)
			throw new IllegalArgumentException("jobs " + jobs + ": at least 1");
	}
}

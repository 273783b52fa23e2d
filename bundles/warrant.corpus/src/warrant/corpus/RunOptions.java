package warrant.corpus;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What every command over documents takes.
 *
 * @param jobs documents worked on at a time, at least 1
 * @param models which models read the documents
 */
public record RunOptions(int jobs, ModelChoice models, Progress progress) {

	/** The models of a folder, where one is named, with the encoder. */
	public RunOptions(int jobs, Optional<Path> models, Progress progress) {
		this(jobs, new ModelChoice(models, true), progress);
	}

	public RunOptions {
		if (jobs < 1)
			throw new IllegalArgumentException("jobs " + jobs + ": at least 1");
	}
}

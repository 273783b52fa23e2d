package warrant.corpus;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What every command over documents takes.
 *
 * @param jobs documents worked on at a time, at least 1
 * @param models a folder of models that replace the shipped ones
 */
public record RunOptions(int jobs, Optional<Path> models, Progress progress) {

	public RunOptions {
		if (jobs < 1)
			throw new IllegalArgumentException("jobs " + jobs + ": at least 1");
	}
}

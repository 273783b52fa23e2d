package warrant.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.corpus.evaluation.ProjectData;
import warrant.extraction.training.Task;
import warrant.extraction.training.Training;
import warrant.extraction.training.TrainingResult;

/** Trains one model from labelled files, or from what analysts decided in a project. */
public final class TrainCommand {

	private final Task task;
	private final List<Path> data;
	private final Optional<Path> project;
	private final RunOptions options;

	/** @param project its decisions are training data too */
	public TrainCommand(Task task, List<Path> data, Optional<Path> project, RunOptions options) {
		this.task = task;
		this.data = List.copyOf(data);
		this.project = project;
		this.options = options;
	}

	/**
	 * Measures on held-out parts, then writes model and card.
	 *
	 * @throws IllegalArgumentException when there is nothing to train on
	 * @throws IOException when data can't be read or the model can't be written
	 */
	public TrainingResult call(Path out, long seed) throws IOException {
		List<Path> all = new ArrayList<>(data);
		Optional<Path> exported = Optional.empty();
		try {
			if (project.isPresent()) {
				exported = Optional.of(Files.createTempDirectory("warrant-training"));
				all.add(ProjectData.export(CorpusFolder.open(project.get(), exported), task, exported.get()));
			}
			options.progress().begin("Training", 0);
			return new Training(new Extractors(options.models()).models()).train(task, all, out, seed);
		} finally {
			if (exported.isPresent())
				ProjectData.delete(exported.get());
		}
	}
}

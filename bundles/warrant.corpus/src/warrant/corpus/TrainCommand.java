package warrant.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import warrant.corpus.evaluation.ProjectData;
import warrant.corpus.folder.AtomicFile;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.reading.Extractors;
import warrant.extraction.training.Evaluation;
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
	 * Measures on held-out parts, tells the scores, then writes model and card, both whole or not at all.
	 *
	 * @param scores takes the held-out scores before anything is written
	 * @throws IllegalArgumentException when there is nothing to train on
	 * @throws IOException when data can't be read or the model can't be written
	 */
	public TrainingResult call(Path out, long seed, Consumer<Map<String, Evaluation>> scores) throws IOException {
		List<Path> all = new ArrayList<>(data);
		Path work = Files.createTempDirectory("warrant-training");
		try {
			if (project.isPresent())
				all.add(ProjectData.export(CorpusFolder.open(project.get(), Optional.of(work)), task, work.resolve("project")));
			options.progress().begin("Training", 0);
			Path made = Files.createDirectory(work.resolve("made")).resolve(out.getFileName());
			Training training = new Training(new Extractors(options.models()).models());
			TrainingResult result = project.isPresent() ? training.adapt(task, all, made, seed) : training.train(task, all, made, seed);
			scores.accept(result.heldOut());
			return new TrainingResult(result.heldOut(), keep(result.model(), out), keep(result.card(), out));
		} finally {
			ProjectData.delete(work);
		}
	}

	/** Puts a file that was made beside {@code out}, under its own name. */
	private static Path keep(Path made, Path out) throws IOException {
		Path kept = out.resolveSibling(made.getFileName());
		AtomicFile.write(kept, to -> Files.copy(made, to));
		return kept;
	}
}

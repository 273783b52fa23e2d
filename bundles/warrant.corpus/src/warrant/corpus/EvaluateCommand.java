package warrant.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import warrant.corpus.reading.Extractors;
import warrant.extraction.training.Evaluation;
import warrant.extraction.training.Evaluator;
import warrant.extraction.training.Task;

/** Measures the models on labelled files; projects are {@link EvaluateAnnotationsCommand}'s. */
public final class EvaluateCommand {

	private final Task task;
	private final List<Path> data;
	private final RunOptions options;

	/** @param data files or folders in one of the shapes the task reads */
	public EvaluateCommand(Task task, List<Path> data, RunOptions options) {
		this.task = task;
		this.data = List.copyOf(data);
		this.options = options;
	}

	/**
	 * One evaluation under the task's name; for relations two, with and without gold types.
	 *
	 * @throws IOException when data can't be read or doesn't fit the task
	 */
	public Map<String, Evaluation> call() throws IOException {
		options.progress().begin("Evaluating", 0);
		return new Evaluator().evaluateAll(task, data, new Extractors(options.models()).models());
	}
}

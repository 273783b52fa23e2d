package warrant.extraction.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import warrant.extraction.ExtractionModels;

/** Measures models on labelled files. The gold segments are given to the model; the labels are those of the data. */
public final class Evaluator {

	/**
	 * @param models with or without the encoder
	 * @throws IOException when data can't be read or doesn't fit the task
	 */
	public Evaluation evaluate(Task task, List<Path> data, ExtractionModels models) throws IOException {
		return switch (task) {
			case COMPONENTS -> new ComponentTraining(models).evaluate(data);
			default -> throw new IllegalArgumentException("no evaluation for " + task.label());
		};
	}
}

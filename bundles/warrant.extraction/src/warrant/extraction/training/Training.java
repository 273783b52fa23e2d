package warrant.extraction.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import warrant.extraction.ExtractionModels;

/** Trains models from labelled files. Prints nothing; the same data and seed give the same bytes on one machine. */
public final class Training {

	private final ExtractionModels models;

	/** @param models whose language models and encoder serve the training; their trained models play no part */
	public Training(ExtractionModels models) {
		this.models = models;
	}

	/**
	 * Trains one model on all of the data, and measures by cross-fitting what such a model reaches on data it has not seen.
	 *
	 * @param out the model's file, replaced; the card is written beside it
	 * @throws IOException when data can't be read or doesn't fit the task, or {@code out} can't be written
	 * @throws IllegalArgumentException when there is no data
	 */
	public TrainingResult train(Task task, List<Path> data, Path out, long seed) throws IOException {
		if (data.isEmpty())
			throw new IllegalArgumentException("no data to train " + task.label() + " on");
		return switch (task) {
			case COMPONENTS -> new ComponentTraining(models).train(data, out, seed);
			case RECOMMENDATIONS -> new RecommendationTraining(models).train(data, out, seed);
			case NAMES -> new NameTraining(models).train(data, out, seed);
			case RELATIONS -> new RelationTraining(models).train(data, out, seed);
			case STANCE -> new StanceTraining(models).train(data, out, seed);
		};
	}
}

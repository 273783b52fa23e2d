package warrant.extraction.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import warrant.extraction.ExtractionModels;

/** Trains models from labelled files. Prints nothing; the same data and seed give the same bytes on one machine. */
public final class Training {

	private final ExtractionModels models;

	/** @param models whose language models and encoder serve the training; their trained models are what is adapted, else they play no part */
	public Training(ExtractionModels models) {
		this.models = models;
	}

	/**
	 * Adapts the models in use to a project's decisions, where that helps on documents the adaptation has not seen; those of relations are trained on
	 * the decisions alone, and taken where they are better.
	 *
	 * @param out as for {@link #train}
	 * @throws IOException as for {@link #train}
	 * @throws IllegalArgumentException when there is too little data, or adapting doesn't help; the message has the figures
	 */
	public TrainingResult adapt(Task task, List<Path> data, Path out, long seed) throws IOException {
		return switch (task) {
			case COMPONENTS -> new ComponentAdaptation(models).adapt(data, out, seed);
			case RECOMMENDATIONS -> new RecommendationTraining(models).adapt(data, out, seed);
			case RELATIONS -> new RelationTraining(models).adapt(data, out, seed);
			case NAMES -> new NameTraining(models).adapt(data, out, seed);
			case STANCE -> new StanceTraining(models).adapt(data, out, seed);
		};
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

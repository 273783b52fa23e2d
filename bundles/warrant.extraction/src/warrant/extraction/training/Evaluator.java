package warrant.extraction.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import warrant.extraction.ExtractionModels;

/** Measures models on labelled files. The gold segments are given to the model; the labels are those of the data. */
public final class Evaluator {

	/** Name of the evaluation of relations that is given the components' gold types. */
	public static final String TYPED = "typed";
	/** Name of the evaluation of relations that is given the components alone. */
	public static final String UNTYPED = "untyped";

	/**
	 * The task's evaluation under its name; for relations two, {@link #TYPED} and {@link #UNTYPED}.
	 *
	 * @param models with or without the encoder
	 * @throws IOException when data can't be read or doesn't fit the task
	 */
	public Map<String, Evaluation> evaluateAll(Task task, List<Path> data, ExtractionModels models) throws IOException {
		Map<String, Evaluation> all = new LinkedHashMap<>();
		all.put(task == Task.RELATIONS ? TYPED : task.label(), evaluate(task, data, models));
		if (task == Task.RELATIONS)
			all.put(UNTYPED, new RelationEvaluation(models, false).evaluate(data));
		return all;
	}

	/**
	 * The task's evaluation; for relations the one that is given the components' gold types.
	 *
	 * @param models with or without the encoder
	 * @throws IOException when data can't be read or doesn't fit the task
	 */
	public Evaluation evaluate(Task task, List<Path> data, ExtractionModels models) throws IOException {
		return switch (task) {
			case COMPONENTS -> new ComponentTraining(models).evaluate(data);
			case RECOMMENDATIONS -> new RecommendationTraining(models).evaluate(data);
			case NAMES -> new NameTraining(models).evaluate(data);
			case RELATIONS -> new RelationEvaluation(models, true).evaluate(data);
			case STANCE -> new StanceTraining(models).evaluate(data);
		};
	}
}

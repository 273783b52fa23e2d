package warrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import warrant.corpus.EvaluateAnnotationsCommand;
import warrant.corpus.EvaluateCommand;
import warrant.corpus.evaluation.PredictionFile;
import warrant.extraction.training.Evaluation;
import warrant.extraction.training.Task;

@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Print precision, recall and F1 per label.",
		footer = { "", "TASK is annotations (DATA: annotated corpus projects), components, recommendations, names, relations or stance",
				"(DATA: labelled files)." })
final class EvaluateVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(index = "0", paramLabel = "TASK", description = "What to evaluate.")
	private String task;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "DATA", description = "Projects or files.")
	private List<Path> data;

	@Option(names = "--json", description = "Print JSON.")
	private boolean json;

	@Option(names = "--predictions", paramLabel = "FILE", description = "Write doc_id, start, end, gold, predicted, score as TSV.")
	private Path predictions;

	@Mixin
	private ModelOptions models;

	@Override
	public Integer call() throws IOException {
		return task.equals("annotations") ? annotations() : labelled(task(task));
	}

	/** @throws IllegalArgumentException naming the tasks there are */
	static Task task(String word) {
		return Arrays.stream(Task.values()).filter(task -> task.label().equals(word)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no such task: " + word + "; there are annotations, "
						+ Arrays.stream(Task.values()).map(Task::label).collect(Collectors.joining(", "))));
	}

	private int annotations() throws IOException {
		EvaluateAnnotationsCommand.Result result = new EvaluateAnnotationsCommand(data, common.run(models.choice())).call();
		common.progress().clear();
		if (json)
			EvaluationPrinter.layersJson(task, data, result.evaluation().layers(), common.terminal());
		else
			EvaluationPrinter.layers(result, common.terminal().out());
		if (predictions != null)
			PredictionFile.write(result.evaluation().predictions(), predictions);
		return common.report(result.problems());
	}

	private int labelled(Task known) throws IOException {
		Map<String, Evaluation> evaluations = new EvaluateCommand(known, data, common.run(models.choice())).call();
		common.progress().clear();
		if (json)
			EvaluationPrinter.labelledJson(known.label(), data, evaluations, common.terminal());
		else
			EvaluationPrinter.labelled(evaluations, common.terminal().out());
		if (predictions != null)
			PredictionFile.write(evaluations.values().iterator().next().predictions(), predictions);
		return ExitCode.DONE;
	}
}

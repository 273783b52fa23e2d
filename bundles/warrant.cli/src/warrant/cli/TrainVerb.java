package warrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warrant.corpus.TrainCommand;
import warrant.extraction.training.TrainingResult;

@Command(name = "train", mixinStandardHelpOptions = true, description = "Train one model; print held-out scores, then write it and its card.")
final class TrainVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(index = "0", paramLabel = "TASK", description = "components, recommendations, names, relations or stance.")
	private String task;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "DATA", description = "Labelled files.")
	private List<Path> data = List.of();

	@Option(names = "--from", paramLabel = "DIR", description = "Train on what was decided in this project.")
	private Path from;

	@Option(names = "-o", required = true, paramLabel = "MODEL", description = "Where the model goes.")
	private Path out;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of everything random (default: 1).")
	private long seed;

	@Override
	public Integer call() throws IOException {
		if (data.isEmpty() == (from == null))
			throw new IllegalArgumentException("name either DATA or --from DIR to train on");
		TrainCommand command = new TrainCommand(EvaluateVerb.task(task), data, Optional.ofNullable(from), common.run());
		TrainingResult result = command.call(out, seed, heldOut -> {
			common.progress().clear();
			EvaluationPrinter.labelled(heldOut, common.terminal().out());
			common.terminal().flush();
		});
		if (!common.isQuiet())
			common.terminal().out().println(result.model() + ", " + result.card());
		return ExitCode.DONE;
	}
}

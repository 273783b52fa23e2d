package warrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warrant.corpus.AssessCommand;

@Command(name = "assess", mixinStandardHelpOptions = true, description = "Weigh an argument map: what stands, how strong, and what is odd.")
final class AssessVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(paramLabel = "FILE.argmap", description = "The map.")
	private Path file;

	@Option(names = "--json", description = "Print JSON.")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		AssessCommand.Result result = new AssessCommand(file).call();
		if (json)
			AssessmentPrinter.json(result, common.terminal());
		else
			AssessmentPrinter.text(result, common.terminal().out());
		return ExitCode.DONE;
	}
}

package warrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warrant.corpus.ConvertCommand;
import warrant.interchange.LossReport;

@Command(name = "convert", mixinStandardHelpOptions = true, description = "Turn a map of one format into another; see 'warrant formats'.")
final class ConvertVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(index = "0", paramLabel = "IN", description = "The file to read.")
	private Path in;

	@Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
	private Path out;

	@Option(names = "--from", paramLabel = "F", description = "Format of IN, where its name doesn't tell.")
	private String from;

	@Option(names = "--to", paramLabel = "F", description = "Format of OUT, where its name doesn't tell.")
	private String to;

	@Option(names = "--report", paramLabel = "R.json", description = "Write every element lost here.")
	private Path report;

	@Override
	public Integer call() throws IOException {
		LossReport losses = new ConvertCommand(in, out, Optional.ofNullable(from), Optional.ofNullable(to)).call();
		if (report != null)
			losses.save(report);
		if (!common.isQuiet() && !losses.isEmpty())
			losses.byKind().forEach((kind, count) -> common.terminal().err().println("lost: " + count + " " + kind));
		return ExitCode.DONE;
	}
}

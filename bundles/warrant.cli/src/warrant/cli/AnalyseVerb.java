package warrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warrant.corpus.AnalyseCommand;
import warrant.corpus.AnalysisSummary;

@Command(name = "analyse", mixinStandardHelpOptions = true,
		description = "Read every document below DIR; extract, index, link, map, evaluate and export.")
final class AnalyseVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(paramLabel = "DIR", description = "A corpus project, or any folder of documents.")
	private Path dir;

	@Option(names = { "-o", "--out" }, paramLabel = "OUT", defaultValue = "warrant-out", description = "Where results go (default: ./warrant-out).")
	private Path out;

	@Mixin
	private ModelOptions models;

	@Override
	public Integer call() throws IOException {
		AnalysisSummary summary = new AnalyseCommand(dir, out, common.run(models.choice())).call();
		common.progress().clear();
		if (!common.isQuiet())
			SummaryPrinter.print(summary, common.terminal().out());
		return common.report(summary.problems());
	}
}

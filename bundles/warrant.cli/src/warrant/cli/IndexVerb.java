package warrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import warrant.corpus.IndexCommand;
import warrant.corpus.IndexReport;

@Command(name = "index", mixinStandardHelpOptions = true, description = "Bring the index up to date: only what changed is read again.")
final class IndexVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(paramLabel = "DIR", description = "A corpus project, or any folder of documents.")
	private Path dir;

	@Mixin
	private ModelOptions models;

	@Override
	public Integer call() throws IOException {
		IndexReport report = new IndexCommand(dir, common.run(models.choice())).call();
		common.progress().clear();
		if (!common.isQuiet())
			common.terminal().out().println(report.added() + " indexed, " + report.unchanged() + " unchanged, " + report.removed() + " removed");
		return common.report(report.problems());
	}
}

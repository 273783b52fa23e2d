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

import warrant.corpus.ImportCommand;
import warrant.corpus.importing.NamePattern;

@Command(name = "import", mixinStandardHelpOptions = true, description = "Copy readable files into a corpus project; it is made if need be.")
final class ImportVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of them.")
	private List<Path> paths;

	@Option(names = "--into", required = true, paramLabel = "DIR", description = "The project.")
	private Path into;

	@Option(names = "--names", paramLabel = "PATTERN", description = "What file names say, as {date}_{outlet}_{title}.")
	private String names;

	@Override
	public Integer call() throws IOException {
		ImportCommand.Result result = new ImportCommand(paths, into, Optional.ofNullable(names).map(NamePattern::new), common.run()).call();
		common.progress().clear();
		result.known().forEach(name -> common.terminal().out().println("known already: " + name));
		if (!common.isQuiet())
			common.terminal().out().println(result.imported().size() + " imported into " + into + ", " + result.known().size()
					+ " known already, " + result.problems().size() + " failed");
		return common.report(result.problems());
	}
}

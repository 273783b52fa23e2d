package warrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warrant.corpus.MapCommand;

@Command(name = "map", mixinStandardHelpOptions = true, description = "Turn annotations and suggestions into an argument map.")
final class MapVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(paramLabel = "DIR", description = "A corpus project, or any folder of documents.")
	private Path dir;

	@Option(names = "--document", paramLabel = "NAME", description = "Map this document alone.")
	private String document;

	@Option(names = "-o", required = true, paramLabel = "FILE.argmap", description = "Where the map goes.")
	private Path out;

	@Mixin
	private ModelOptions models;

	@Override
	public Integer call() throws IOException {
		MapCommand.Result result = new MapCommand(dir, Optional.ofNullable(document), out, common.run(models.choice())).call();
		common.progress().clear();
		if (!common.isQuiet())
			common.terminal().out().println(out + ": " + result.map().getPropositions().size() + " propositions, "
					+ result.map().getRelations().size() + " relations");
		return common.report(result.problems());
	}
}

package warrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warrant.corpus.ExtractCommand;

@Command(name = "extract", mixinStandardHelpOptions = true, description = "Print what is found in the documents, one JSON object a line.")
final class ExtractVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of them.")
	private List<Path> paths;

	@Option(names = "--text", description = "Add the extracted text that the offsets count in.")
	private boolean text;

	@Option(names = "--sentences", description = "Add the sentences, each with the kind of its block.")
	private boolean sentences;

	@Mixin
	private ModelOptions models;

	@Override
	public Integer call() throws IOException {
		return common.report(new ExtractCommand(paths, text, sentences, common.run(models.choice())).call(common.terminal().out()));
	}
}

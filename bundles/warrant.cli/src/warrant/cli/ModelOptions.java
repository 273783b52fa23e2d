package warrant.cli;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;
import warrant.corpus.ModelChoice;

/** Which models read the documents: the same options on every command that extracts. */
final class ModelOptions {

	@Option(names = "--models", paramLabel = "DIR", description = "Use these models in place of the shipped ones.")
	private Path models;

	@Option(names = "--lexical", description = "Leave the sentence encoder out: several times as fast, less exact.")
	private boolean lexical;

	ModelChoice choice() {
		return new ModelChoice(Optional.ofNullable(models), !lexical);
	}
}

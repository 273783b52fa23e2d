package warrant.cli;

import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;
import warrant.corpus.ModelChoice;
import warrant.corpus.Problem;
import warrant.corpus.RunOptions;

/** The options every command takes, and what all of them print alike. */
final class Common {

	@Option(names = "--quiet", description = "Print results and errors only.")
	private boolean quiet;

	@Option(names = "--jobs", paramLabel = "N", description = "Documents worked on at a time (default: the processors).")
	private int jobs = Runtime.getRuntime().availableProcessors();

	/** Looked for among the words themselves: it counts for those that can not be parsed, too. */
	@Option(names = "--debug", description = "Print the stack trace of an error.")
	private boolean debug;

	private Terminal terminal;
	private TerminalProgress progress;

	void use(Terminal newTerminal) {
		terminal = newTerminal;
	}

	Terminal terminal() {
		return terminal;
	}

	boolean isQuiet() {
		return quiet;
	}

	TerminalProgress progress() {
		if (progress == null)
			progress = new TerminalProgress(terminal, quiet);
		return progress;
	}

	/** For commands that take the shipped models. */
	RunOptions run() {
		return run(new ModelChoice(Optional.empty(), true));
	}

	RunOptions run(ModelChoice models) {
		return new RunOptions(jobs, models, progress());
	}

	/** Lists what failed on stderr. @return the exit code that says whether something did */
	int report(List<Problem> problems) {
		progress().clear();
		terminal.out().flush();
		for (Problem problem : problems)
			terminal.err().println("warrant: " + problem);
		return problems.isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED;
	}
}

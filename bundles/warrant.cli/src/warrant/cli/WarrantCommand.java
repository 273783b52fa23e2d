package warrant.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;


import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;

/** The words {@code warrant} takes; each subcommand is one call of the corpus. */
@Command(name = "warrant", mixinStandardHelpOptions = true, version = "warrant 1.0.0", synopsisSubcommandLabel = "COMMAND",
		subcommands = { AnalyseVerb.class, ImportVerb.class, ExtractVerb.class, IndexVerb.class, SearchVerb.class, MapVerb.class,
				AssessVerb.class, FormatsVerb.class, ConvertVerb.class, InspectVerb.class, EvaluateVerb.class, TrainVerb.class,
				HelpCommand.class },
		header = "Reads op-eds and policy texts: who recommends what to whom, on which grounds, and does the argument hold?",
		footer = { "", "Exit codes: 0 all done; 1 some inputs failed; 2 wrong usage; 3 the run's folder or output failed; 130 cancelled." })
final class WarrantCommand implements Runnable {

	@Mixin
	private Common common;

	private Terminal terminal;

	/** Runs the words. @return the exit code */
	static int run(String[] words, Terminal terminal) {
		WarrantCommand root = new WarrantCommand();
		root.terminal = terminal;
		CommandLine line = new CommandLine(root);
		line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
		line.setUsageHelpAutoWidth(false);
		line.getSubcommands().values().forEach(verb -> verb.getCommandSpec().version(line.getCommandSpec().version()));
		line.setExecutionStrategy(parsed -> root.execute(parsed));
		line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, Failure.isDebug(parsed), terminal));
		int exitCode = execute(line, words, terminal);
		return exitCode == ExitCode.DONE ? terminal.outFailure().flatMap(Failure::ofOutput).map(failure -> failure.printTo(terminal)).orElse(exitCode)
				: exitCode;
	}

	/** Errors too end in one line: picocli hands on exceptions only. */
	private static int execute(CommandLine line, String[] words, Terminal terminal) {
		try {
			return line.execute(words);
		} catch (VirtualMachineError | LinkageError e) {
			return explain(e, List.of(words).contains("--debug"), terminal);
		}
	}

	/** Gives every subcommand the streams before it runs. */
	private int execute(ParseResult parsed) {
		for (ParseResult part = parsed; part != null; part = part.subcommand())
			if (part.commandSpec().mixins().get("common") != null)
				((Common) part.commandSpec().mixins().get("common").userObject()).use(terminal);
		return new CommandLine.RunLast().execute(parsed);
	}

	private static int explain(Throwable failure, boolean debug, Terminal terminal) {
		terminal.out().flush();
		if (debug)
			failure.printStackTrace(terminal.err());
		return Failure.of(failure).printTo(terminal);
	}

	@Override
	public void run() {
		terminal.out().println("The product opens its window; here are the commands:");
		terminal.out().println();
		CommandLine.usage(this, terminal.out());
	}
}

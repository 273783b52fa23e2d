package warrant.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warrant.corpus.InspectCommand;
import warrant.interchange.Inspection;

@Command(name = "inspect", mixinStandardHelpOptions = true, description = "Print what is in a file of any readable format.")
final class InspectVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(paramLabel = "FILE", description = "A map, a file of a corpus project, or a document.")
	private Path file;

	@Option(names = "--json", description = "Print JSON.")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		Inspection inspection = new InspectCommand(file).call();
		PrintStream out = common.terminal().out();
		if (json) {
			out.println(inspection.toJson());
		} else {
			out.printf(Locale.ROOT, "%-22s %s%n", "format", inspection.format());
			row("documents", inspection.documents(), out);
			row("characters", inspection.characters(), out);
			rows("annotations", inspection.annotations(), out);
			rows("relations", inspection.relations(), out);
			row("codes", inspection.codes(), out);
			rows("nodes", inspection.nodes(), out);
			row("edges", inspection.edges(), out);
			row("actors", inspection.actors(), out);
		}
		return ExitCode.DONE;
	}

	private static void rows(String name, Map<String, Integer> counts, PrintStream out) {
		row(name, counts.values().stream().mapToInt(Integer::intValue).sum(), out);
		counts.forEach((type, count) -> row("  " + type, count, out));
	}

	private static void row(String name, long count, PrintStream out) {
		out.printf(Locale.ROOT, "%-22s %,d%n", name, count);
	}
}

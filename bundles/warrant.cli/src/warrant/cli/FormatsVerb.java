package warrant.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import warrant.interchange.Format;
import warrant.interchange.Formats;
import warrant.text.DocumentReader;

@Command(name = "formats", mixinStandardHelpOptions = true, description = "Print the formats that are read and written.")
final class FormatsVerb implements Callable<Integer> {

	private static final String ROW = "%-10s %-44s %-24s %-6s %s%n";

	@Mixin
	private Common common;

	@Override
	public Integer call() {
		PrintStream out = common.terminal().out();
		out.printf(Locale.ROOT, ROW, "format", "name", "extensions", "reads", "writes");
		for (Format format : Formats.all())
			out.printf(Locale.ROOT, ROW, format.id(), format.name(), extensions(format.extensions()), word(format.reads()), word(format.writes()));
		out.printf(Locale.ROOT, ROW, "documents", "text, Markdown, HTML, PDF and office files", extensions(DocumentReader.EXTENSIONS), "yes", "no");
		return ExitCode.DONE;
	}

	private static String extensions(List<String> extensions) {
		return "." + String.join(" .", extensions);
	}

	private static String word(boolean yes) {
		return yes ? "yes" : "no";
	}
}

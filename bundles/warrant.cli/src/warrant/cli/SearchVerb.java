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
import warrant.corpus.SearchCommand;
import warrant.index.Layer;
import warrant.index.SearchRequest;
import warrant.index.SearchResult;

@Command(name = "search", mixinStandardHelpOptions = true, description = "Search documents and what was found in them.",
		footer = { "", "QUERY is Lucene's syntax: tax AND (grid OR \"northern lines\"~3) title:wires date:[2026-01 TO 2026-03]." })
final class SearchVerb implements Callable<Integer> {

	@Mixin
	private Common common;

	@Parameters(index = "0", paramLabel = "DIR", description = "A corpus project, or any folder of documents.")
	private Path dir;

	@Parameters(index = "1", paramLabel = "QUERY", description = "What to find; * finds everything.")
	private String query;

	@Option(names = "--in", paramLabel = "LAYER", defaultValue = "documents",
			description = "documents, components, recommendations or actors (default: documents).")
	private String layer;

	@Option(names = "--type", paramLabel = "T", description = "Only this type: claim, premise, should, state ...")
	private String type;

	@Option(names = "--actor", paramLabel = "NAME", description = "Only where this actor takes part.")
	private String actor;

	@Option(names = "--outlet", paramLabel = "O", description = "Only from this outlet.")
	private String outlet;

	@Option(names = "--from", paramLabel = "D", description = "Only from this date on: 2026, 2026-03 or 2026-03-14.")
	private String from;

	@Option(names = "--to", paramLabel = "D", description = "Only up to this date, included.")
	private String to;

	@Option(names = "--similar", description = "Rank by what the words of QUERY mean; conditions as field:value still hold.")
	private boolean similar;

	@Option(names = "--facets", description = "Count the values over all that was found.")
	private boolean facets;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "Most hits to print (default: 20).")
	private int limit;

	@Option(names = "--json", description = "Print JSON.")
	private boolean json;

	@Mixin
	private ModelOptions models;

	@Override
	public Integer call() throws IOException {
		SearchRequest request = new SearchRequest(query, Layer.ofLabel(layer), Optional.ofNullable(type), Optional.ofNullable(actor),
				Optional.ofNullable(outlet), Optional.ofNullable(from), Optional.ofNullable(to), limit, facets, List.of());
		SearchResult result = new SearchCommand(dir, request, similar, common.run(models.choice())).call();
		common.progress().clear();
		if (json)
			SearchPrinter.json(result, common.terminal());
		else
			SearchPrinter.text(result, common.terminal());
		return ExitCode.DONE;
	}
}

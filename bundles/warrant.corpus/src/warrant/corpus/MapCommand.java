package warrant.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.argument.ArgumentMap;
import warrant.argument.MapFiles;
import warrant.corpus.folder.AtomicFile;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.maps.MapAssembler;
import warrant.corpus.reading.CorpusReader;
import warrant.corpus.reading.InOrder;
import warrant.corpus.statements.HandLinks;

/** What a folder, or one of its documents, says as one argument map. */
public final class MapCommand {

	/** The map that was saved, and what could not be read for it. */
	public record Result(ArgumentMap map, List<Problem> problems) {
	}

	private final Path dir;
	private final Optional<String> only;
	private final Path out;
	private final RunOptions options;

	/** @param only name of the one document to map; empty: all */
	public MapCommand(Path dir, Optional<String> only, Path out, RunOptions options) {
		this.dir = dir;
		this.only = only;
		this.out = out;
		this.options = options;
	}

	/**
	 * @throws IllegalArgumentException when there is no document of that name
	 * @throws IOException when the folder can't be read or the map can't be saved
	 */
	public Result call() throws IOException {
		CorpusFolder folder = CorpusFolder.open(dir, Optional.empty());
		CorpusFolder.Listing listing = folder.list();
		List<CorpusFolder.Entry> entries = listing.documents().stream().filter(entry -> only.isEmpty() || only.get().equals(entry.name())).toList();
		if (only.isPresent() && entries.isEmpty())
			throw new IllegalArgumentException(only.get() + ": no such document below " + folder.documents() + "; names look like "
					+ listing.documents().stream().findFirst().map(CorpusFolder.Entry::name).orElse("folder/file.txt"));
		List<Problem> problems = new ArrayList<>(listing.problems());
		MapAssembler assembler = new MapAssembler(only.orElseGet(() -> titleOf(dir)), Optional.empty(), HandLinks.load(folder.statements()));
		CorpusReader reader = new CorpusReader(folder, options.models());
		options.progress().begin("Mapping", entries.size());
		try (InOrder inOrder = new InOrder(options.jobs())) {
			inOrder.each(entries, reader::read, (entry, reading, failure) -> {
				if (failure == null) {
					assembler.add(reading.document());
					problems.addAll(reading.problems());
				} else {
					problems.add(Problem.of(entry.name(), failure));
				}
				options.progress().step(entry.name());
			}, options.progress());
		}
		AtomicFile.saved(out, path -> MapFiles.save(assembler.map(), path));
		return new Result(assembler.map(), problems);
	}

	static String titleOf(Path dir) {
		Path name = dir.toAbsolutePath().normalize().getFileName();
		return name == null ? "corpus" : name.toString();
	}
}

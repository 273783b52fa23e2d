package warrant.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.InputFiles;
import warrant.corpus.reading.DocumentAnalyser;
import warrant.corpus.reading.Extractors;
import warrant.corpus.reading.InOrder;
import warrant.text.DocumentReader;

/** What the machine finds in some files or folders, as JSON Lines. Knows nothing of decisions, writes no cache. */
public final class ExtractCommand {

	private final List<Path> paths;
	private final boolean text;
	private final boolean sentences;
	private final RunOptions options;

	/** @param text whether to write the text too; @param sentences whether to write the sentences too */
	public ExtractCommand(List<Path> paths, boolean text, boolean sentences, RunOptions options) {
		this.paths = List.copyOf(paths);
		this.text = text;
		this.sentences = sentences;
		this.options = options;
	}

	/**
	 * Writes one line per document, in the order of the paths.
	 *
	 * @return what could not be done
	 * @throws IOException when {@code out} can't be written
	 */
	public List<Problem> call(OutputStream out) throws IOException {
		List<Problem> problems = new ArrayList<>();
		List<CorpusFolder.Entry> entries = InputFiles.of(paths, problems);
		DocumentAnalyser analyser = new DocumentAnalyser(new DocumentReader(), new Extractors(options.models()), Optional.empty());
		options.progress().begin("Extracting", entries.size());
		try (InOrder inOrder = new InOrder(options.jobs()); ExtractionJson json = new ExtractionJson(out, text, sentences)) {
			inOrder.each(entries, analyser::analyse, (entry, result, failure) -> {
				if (failure == null)
					json.write(result.document(), result.extraction());
				else
					problems.add(Problem.of(entry.name(), failure));
				options.progress().step(entry.name());
			}, options.progress());
		}
		return problems;
	}
}

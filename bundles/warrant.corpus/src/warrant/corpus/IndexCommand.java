package warrant.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.UnusableFolderException;
import warrant.corpus.folder.WriterLock;
import warrant.corpus.indexing.IndexUpdate;
import warrant.corpus.reading.CorpusReader;
import warrant.corpus.reading.InOrder;

/** Brings the index of a folder up to date: only what changed is read again. */
public final class IndexCommand {

	private final Path dir;
	private final RunOptions options;

	/** @param dir a corpus project, or any folder of documents */
	public IndexCommand(Path dir, RunOptions options) {
		this.dir = dir;
		this.options = options;
	}

	/** @throws UnusableFolderException when the folder can't be read, or another process writes it */
	public IndexReport call() throws IOException {
		CorpusFolder folder = CorpusFolder.open(dir, Optional.empty());
		try (WriterLock lock = WriterLock.take(folder.state())) {
			return update(folder, options);
		}
	}

	/** The same for a caller that holds the lock. */
	static IndexReport update(CorpusFolder folder, RunOptions options) throws IOException {
		return update(folder, options, summary -> {
		});
	}

	/** @param told about every document, those that could not be read too */
	static IndexReport update(CorpusFolder folder, RunOptions options, Consumer<DocumentSummary> told) throws IOException {
		CorpusFolder.Listing listing = folder.list();
		List<Problem> problems = new ArrayList<>(listing.problems());
		CorpusReader reader = new CorpusReader(folder, options.models());
		options.progress().begin("Indexing", listing.documents().size());
		try (IndexUpdate update = new IndexUpdate(folder, options.progress()); InOrder inOrder = new InOrder(options.jobs())) {
			inOrder.each(listing.documents(), reader::read, (entry, reading, failure) -> {
				if (failure == null) {
					update.add(reading);
					problems.addAll(reading.problems());
					told.accept(DocumentSummary.of(reading));
				} else {
					update.keep(entry.name());
					Problem problem = Problem.of(entry.name(), failure);
					problems.add(problem);
					told.accept(DocumentSummary.unreadable(entry.name(), problem));
				}
				options.progress().step(entry.name());
			}, options.progress());
			reader.trimCache(listing.documents().size());
			return update.commit().with(problems);
		}
	}
}

package warrant.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import warrant.annotation.ActorRegister;
import warrant.annotation.DocumentAnnotations;
import warrant.corpus.decisions.ActorNames;
import warrant.corpus.decisions.Decisions;
import warrant.extraction.Extraction;
import warrant.index.CorpusSearch;
import warrant.index.SearchRequest;
import warrant.index.SearchResult;

/**
 * A folder that one process works on for a while: holds the writer's lock until closed. Everything here may be slow and is safe in any
 * thread; the EMF objects it takes must not be changed meanwhile.
 */
public final class OpenProject implements AutoCloseable {

	private final CorpusFolder folder;
	private final ModelChoice models;
	private final WriterLock lock;

	private OpenProject(CorpusFolder folder, ModelChoice models, WriterLock lock) {
		this.folder = folder;
		this.models = models;
		this.lock = lock;
	}

	/** @throws UnusableFolderException when it is no folder, can't be read, or another process holds it (the message names the holder) */
	public static OpenProject open(Path root, ModelChoice models) throws IOException {
		CorpusFolder folder = CorpusFolder.open(root, Optional.empty());
		return new OpenProject(folder, models, WriterLock.take(folder.state()));
	}

	public CorpusFolder folder() {
		return folder;
	}

	/**
	 * Text, suggestions and decisions of one document; computed once, then kept in the cache.
	 *
	 * @param name path below the documents folder
	 * @throws IOException when it can't become a document, or its decisions are damaged; the message names the file
	 */
	public EditableDocument read(String name) throws IOException {
		return new CorpusReader(folder, models).open(new CorpusFolder.Entry(name, folder.documents().resolve(name)));
	}

	/** The suggestions with the decisions over them, as tables, maps and the index see the document. */
	public static Extraction merged(EditableDocument document, DocumentAnnotations decided, ActorRegister actors) {
		return Decisions.over(document.suggested(), decided, new ActorNames(Optional.of(actors)));
	}

	/**
	 * Reads what is new, brings the index up to date and tells about every document, in the order of their names.
	 *
	 * @param told called in this thread; a second call waits for the first
	 */
	public synchronized IndexReport update(int jobs, Progress progress, Consumer<DocumentSummary> told) throws IOException {
		return IndexCommand.update(folder, new RunOptions(jobs, models, progress), told);
	}

	/** Asks the index as it was last brought up to date; nothing is found before that. */
	public SearchResult search(SearchRequest request) throws IOException {
		if (java.nio.file.Files.notExists(folder.index()))
			return new SearchResult(0, List.of(), List.of());
		try (CorpusSearch search = CorpusSearch.open(folder.index())) {
			return search.search(request);
		}
	}

	/** Saves one of the project's files atomically: after a crash either the old or the new content is there. */
	public void save(Path file, byte[] content) throws IOException {
		AtomicFile.write(file, out -> out.write(content));
	}

	@Override
	public void close() throws IOException {
		lock.close();
	}
}

package warrant.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import warrant.index.CorpusSearch;
import warrant.index.SearchRequest;
import warrant.index.SearchResult;

/** Asks the index of a folder, after bringing it up to date. Where another process is writing, the last saved state answers. */
public final class SearchCommand {

	private final Path dir;
	private final SearchRequest request;
	private final RunOptions options;

	public SearchCommand(Path dir, SearchRequest request, RunOptions options) {
		this.dir = dir;
		this.request = request;
		this.options = options;
	}

	/**
	 * @throws IllegalArgumentException when the query is wrong; the message says where
	 * @throws UnusableFolderException when the folder can't be read
	 */
	public SearchResult call() throws IOException {
		CorpusFolder folder = CorpusFolder.open(dir, Optional.empty());
		try (WriterLock lock = WriterLock.take(folder.state())) {
			IndexCommand.update(folder, options).problems().forEach(problem -> options.progress().notice("warrant: " + problem));
		} catch (UnusableFolderException locked) {
			options.progress().notice(locked.getMessage() + "; searching what was saved last");
		}
		try (CorpusSearch search = CorpusSearch.open(folder.index())) {
			return search.search(request);
		}
	}
}

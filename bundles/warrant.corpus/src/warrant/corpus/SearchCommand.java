package warrant.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.UnusableFolderException;
import warrant.corpus.folder.WriterLock;
import warrant.extraction.MeaningEncoder;
import warrant.index.CorpusSearch;
import warrant.index.SearchRequest;
import warrant.index.SearchResult;

/** Asks the index of a folder, after bringing it up to date. Where another process is writing, or the disk is full, the last saved state answers. */
public final class SearchCommand {

	private final Path dir;
	private final SearchRequest request;
	private final boolean byMeaning;
	private final RunOptions options;

	/** @param byMeaning ranks by what the request's words mean, not by which they are */
	public SearchCommand(Path dir, SearchRequest request, boolean byMeaning, RunOptions options) {
		this.dir = dir;
		this.request = request;
		this.byMeaning = byMeaning;
		this.options = options;
	}

	/**
	 * @throws IllegalArgumentException when the query is wrong (the message says where), or its meaning is asked for without an encoder
	 * @throws UnusableFolderException when the folder can't be read
	 */
	public SearchResult call() throws IOException {
		CorpusFolder folder = CorpusFolder.open(dir, Optional.empty());
		Optional<float[]> meaning = byMeaning ? Optional.of(meaning()) : Optional.empty();
		try (WriterLock lock = WriterLock.take(folder.state())) {
			IndexCommand.update(folder, options).problems().forEach(problem -> options.progress().notice("warrant: " + problem));
		} catch (IOException lockedOrFull) {
			if (!(lockedOrFull instanceof UnusableFolderException) && Files.notExists(folder.index()))
				throw lockedOrFull;
			options.progress().notice("warrant: " + lockedOrFull.getMessage() + "; searching what was saved last");
		}
		try (CorpusSearch search = CorpusSearch.open(folder.index())) {
			return meaning.isPresent() ? search.nearest(request, meaning.get()) : search.search(request);
		}
	}

	/** Before the index is brought up to date: who has no encoder hears it at once. */
	private float[] meaning() {
		if (!options.models().encoder())
			throw new IllegalArgumentException("ranking by meaning needs the sentence encoder, which was left out");
		try (MeaningEncoder encoder = MeaningEncoder.load()) {
			return encoder.of(request.words()).vector();
		} catch (IOException e) {
			throw new IllegalArgumentException("nothing can be ranked by meaning here: " + e.getMessage(), e);
		}
	}
}

package warrant.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;

import warrant.index.internal.Contents;
import warrant.index.internal.IndexFolder;
import warrant.index.internal.Search;

/**
 * The index at one moment, open for questions; several may be open beside a {@link CorpusIndex}, in any process. Safe for several threads.
 * <p>
 * Fields of a query: {@code text} (where none is named), {@code title}, {@code author}, {@code outlet}, {@code question}, {@code name},
 * {@code language}, {@code date} ({@code date:2026-03}, {@code date:[2026-01 TO 2026-03]}), {@code type}, {@code kind}, and by name of the
 * actor {@code actor} (in any role), {@code issuer}, {@code addressee}, {@code attribution}, {@code mention}. An annotation has the
 * metadata of its document; a document has the types and actors of its annotations.
 */
public final class CorpusSearch implements Closeable {

	private final DirectoryReader reader;
	private final Search search;

	private CorpusSearch(DirectoryReader reader) {
		this.reader = reader;
		search = new Search(reader);
	}

	/**
	 * Reads the last commit without taking the lock.
	 *
	 * @throws IOException when there is no index in the folder, or it is damaged or of another schema: open a {@link CorpusIndex} then
	 */
	public static CorpusSearch open(Path folder) throws IOException {
		return of(IndexFolder.open(folder).readerOnly());
	}

	static CorpusSearch of(DirectoryReader reader) {
		return new CorpusSearch(reader);
	}

	/** Fingerprints of the documents by name, sorted. */
	public Map<String, String> contents() throws IOException {
		return Contents.of(reader);
	}

	/**
	 * @throws IllegalArgumentException when the query, a date or a field is wrong; the message says where and is meant for the user
	 */
	public SearchResult search(SearchRequest request) throws IOException {
		return search.search(request);
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}

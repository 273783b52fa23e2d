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

	/**
	 * Ranks by meaning: the rows of the layer, within the request's filters and {@code field:value} conditions, whose sentences come closest.
	 * The nearest 100, or as many as the limit says, count as found. Documents are found by their nearest passage, which is the hit's span;
	 * a score is the cosine, 1 for the same meaning.
	 *
	 * @param meaning of the request's {@link SearchRequest#words()}, in the space of the {@link IndexedSentence}s
	 * @throws IllegalArgumentException as {@link #search}
	 */
	public SearchResult nearest(SearchRequest request, float[] meaning) throws IOException {
		return search.nearest(request, meaning);
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}

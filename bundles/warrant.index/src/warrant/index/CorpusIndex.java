package warrant.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.lucene.index.IndexWriter;

import warrant.index.internal.ActorRows;
import warrant.index.internal.DocumentBlock;
import warrant.index.internal.IndexFolder;

/**
 * The index of a corpus, open for change; one at a time per folder. Every method but {@link #close()} may be called from several threads at
 * once. Nothing counts until {@link #commit()}: a process that dies in between leaves the last commit.
 */
public final class CorpusIndex implements Closeable {

	private final IndexFolder folder;
	private final IndexWriter writer;

	private CorpusIndex(IndexFolder folder, IndexWriter writer) {
		this.folder = folder;
		this.writer = writer;
	}

	/**
	 * Opens or makes the index. One that is damaged, or that an older or newer schema wrote, is deleted and begun anew.
	 *
	 * @param folder nothing else lives in it
	 * @param notices hears in one line why the index was begun anew
	 * @throws IOException when the folder can't be read or written, or another process has the index open for change
	 */
	public static CorpusIndex open(Path folder, Consumer<String> notices) throws IOException {
		IndexFolder opened = IndexFolder.open(folder);
		try {
			return new CorpusIndex(opened, opened.writer(notices));
		} catch (IOException | RuntimeException e) {
			opened.close();
			throw e;
		}
	}

	/** Fingerprints of the committed documents by name, sorted; the caller sees from it what to put and what to delete. */
	public Map<String, String> contents() throws IOException {
		try (CorpusSearch search = search()) {
			return search.contents();
		}
	}

	/** Adds the document with its annotations, instead of the one of that name where there is one. */
	public void put(IndexedDocument document) throws IOException {
		writer.updateDocuments(DocumentBlock.key(document.name()), new DocumentBlock(document).rows());
	}

	/** Takes the document and its annotations out; nothing happens where there is none of that name. */
	public void delete(String name) throws IOException {
		writer.deleteDocuments(DocumentBlock.key(name));
	}

	/** Puts these actors in the place of all that were there. */
	public void putActors(Collection<IndexedActor> actors) throws IOException {
		writer.deleteDocuments(ActorRows.ALL);
		writer.addDocuments(ActorRows.of(actors));
	}

	/** Makes everything so far durable and visible to searches opened from now on. */
	public void commit() throws IOException {
		folder.commit(writer);
	}

	/** A view of the last commit, to be closed by the caller. */
	public CorpusSearch search() throws IOException {
		return CorpusSearch.of(folder.reader());
	}

	/** Drops what was not committed. */
	@Override
	public void close() throws IOException {
		try (IndexFolder closed = folder) {
			writer.rollback();
		}
	}
}

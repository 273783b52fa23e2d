package warrant.index.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** The folder of an index: whether what is in it can be used, and what is done when it can't. */
public final class IndexFolder implements Closeable {

	private static final String SCHEMA = "warrant.schema";
	private static final double BUFFER_MEGABYTES = 24;
	/** Up to this size every byte is checked on opening (about a second); above it, beginnings and ends of the files only. */
	private static final long CHECKED_WHOLE = 1L << 30;

	/** Held, as the log manager forgets loggers; Lucene would tell every user on stderr that a JDK module is missing, which changes nothing here. */
	private static final Logger VECTORIZATION = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");
	static {
		VECTORIZATION.setLevel(Level.SEVERE);
	}

	private final FSDirectory directory;

	private IndexFolder(FSDirectory directory) {
		this.directory = directory;
	}

	public static IndexFolder open(Path folder) throws IOException {
		return new IndexFolder(FSDirectory.open(folder));
	}

	/** A writer over what is there, or over nothing where that is unusable. */
	public IndexWriter writer(Consumer<String> notices) throws IOException {
		try (Lock whileChecking = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			String fault = fault();
			if (!fault.isEmpty()) {
				whileChecking.ensureValid();
				deleteAll();
				notices.accept("The index is " + fault + "; it is begun anew.");
			}
		}
		IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new Analyzers()).setRAMBufferSizeMB(BUFFER_MEGABYTES));
		if (!DirectoryReader.indexExists(directory))
			commit(writer);
		return writer;
	}

	/** Why the index can't be used; empty when it can, or when there is none. */
	private String fault() throws IOException {
		if (!DirectoryReader.indexExists(directory))
			return hasFiles() ? "incomplete" : "";
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			if (!isOfThisSchema(reader))
				return "of another version of Warrant";
			checkIntegrity(reader);
			return "";
		} catch (IndexFormatTooOldException | IndexFormatTooNewException | IllegalArgumentException e) {
			return "of another version of Lucene";
		} catch (IOException | IllegalStateException e) {
			return "damaged (" + firstLine(e) + ")";
		}
	}

	private boolean hasFiles() throws IOException {
		for (String file : directory.listAll())
			if (isOfLucene(file))
				return true;
		return false;
	}

	private static boolean isOfThisSchema(DirectoryReader reader) throws IOException {
		return String.valueOf(Fields.SCHEMA).equals(reader.getIndexCommit().getUserData().get(SCHEMA));
	}

	private void checkIntegrity(DirectoryReader reader) throws IOException {
		long size = 0;
		for (String file : reader.getIndexCommit().getFileNames())
			size += directory.fileLength(file);
		if (size <= CHECKED_WHOLE)
			for (LeafReaderContext leaf : reader.leaves())
				((SegmentReader) leaf.reader()).checkIntegrity();
	}

	/** Deletes Lucene's files only: whatever else somebody put here is none of ours. */
	private void deleteAll() throws IOException {
		for (String file : directory.listAll())
			if (isOfLucene(file))
				directory.deleteFile(file);
	}

	private static boolean isOfLucene(String file) {
		return file.startsWith("segments") || file.startsWith("pending_segments") || file.startsWith("_");
	}

	private static String firstLine(Exception e) {
		return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName()).replaceAll(" \\(resource=.*", "");
	}

	public void commit(IndexWriter writer) throws IOException {
		writer.setLiveCommitData(Map.of(SCHEMA, String.valueOf(Fields.SCHEMA)).entrySet());
		writer.commit();
	}

	/** The last commit; the reader outlives this object. */
	public DirectoryReader reader() throws IOException {
		return DirectoryReader.open(directory);
	}

	/** The last commit, where no writer has looked at the index before. */
	public DirectoryReader readerOnly() throws IOException {
		DirectoryReader reader = reader();
		if (isOfThisSchema(reader))
			return reader;
		reader.close();
		throw new CorruptIndexException("index of another version of Warrant", directory.toString());
	}

	@Override
	public void close() throws IOException {
		directory.close();
	}
}

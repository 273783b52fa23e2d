package warrant.corpus.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import warrant.corpus.cache.DocumentCache;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.UnusableFolderException;
import warrant.extraction.DocumentExtractor;
import warrant.extraction.Extraction;
import warrant.text.Document;
import warrant.text.DocumentReader;

/** One file in, its text and what the machine suggests about it out; computed once per content, reader and models. Safe in parallel. */
public final class DocumentAnalyser {

	/** What came out, under which key it is kept, and whether it was there already. */
	public record Result(Document document, Extraction extraction, String key, boolean cached) {
	}

	/** Shared by all analysers: an editor, the tables and the index ask for the same document at once, and it may take minutes. */
	private static final InWork IN_WORK = new InWork();

	private final DocumentReader reader;
	private final Extractors extractors;
	private final Optional<DocumentCache> cache;

	/** @param cache empty: nothing is kept */
	public DocumentAnalyser(DocumentReader reader, Extractors extractors, Optional<DocumentCache> cache) {
		this.reader = reader;
		this.extractors = extractors;
		this.cache = cache;
	}

	/** @throws IOException when the file can't become a document; the message names it */
	public Result analyse(CorpusFolder.Entry entry) throws IOException {
		String key = keyOf(entry);
		if (cache.isEmpty())
			return fresh(entry, key);
		while (true) {
			Optional<Result> kept = kept(key);
			if (kept.isPresent())
				return kept.get();
			if (IN_WORK.begin(key))
				try {
					kept = kept(key);
					return kept.isPresent() ? kept.get() : fresh(entry, key);
				} finally {
					IN_WORK.end(key);
				}
		}
	}

	private Optional<Result> kept(String key) {
		return cache.flatMap(c -> c.get(key)).map(entry -> new Result(entry.document(), entry.extraction(), key, true));
	}

	private Result fresh(CorpusFolder.Entry entry, String key) throws IOException {
		Document document = reader.read(entry.file(), entry.name());
		Extraction extraction = extract(document);
		if (cache.isPresent())
			keep(key, new DocumentCache.Entry(document, extraction));
		return new Result(document, extraction, key, false);
	}

	/** The text alone, with nothing looked for in it. @throws IOException as {@link #analyse} */
	Document text(CorpusFolder.Entry entry) throws IOException {
		return reader.read(entry.file(), entry.name());
	}

	/** A cache that can't be written is not the document's fault: the disk is full. */
	private void keep(String key, DocumentCache.Entry entry) throws UnusableFolderException {
		try {
			cache.get().put(key, entry);
		} catch (IOException e) {
			throw new UnusableFolderException(e.getMessage() + ": the cache can't be written; free some space", e);
		}
	}

	/** What the machine suggests about a text that is not from a file. */
	public Extraction extract(Document document) {
		DocumentExtractor extractor = extractors.get();
		return extractor.extract(document);
	}

	private String keyOf(CorpusFolder.Entry entry) throws IOException {
		MessageDigest digest = sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(entry.file()), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		String settings = entry.name() + '\n' + Document.READER_VERSION + '\n' + DocumentCache.FORMAT + '\n' + extractors.checksum();
		digest.update(settings.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest.digest());
	}

	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}

package warrant.corpus.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import warrant.extraction.Extraction;
import warrant.text.Document;

/**
 * Texts and suggestions by key, one small file each below a folder. A key names everything the content depends on, so an entry is never
 * wrong, only unused; a broken entry counts as absent. Safe in parallel and between processes.
 */
public final class DocumentCache {

	/** Raised when the byte format changes. */
	public static final int FORMAT = 2;

	/** What is kept for a document. */
	public record Entry(Document document, Extraction extraction) {
	}

	private final Path folder;

	public DocumentCache(Path folder) {
		this.folder = folder;
	}

	/** The entry of a key; empty when there is none or it can't be read. */
	public Optional<Entry> get(String key) {
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file(key)))))) {
			RecordInput records = new RecordInput(in);
			if (records.number() != FORMAT)
				return Optional.empty();
			Entry entry = new Entry(DocumentFormat.read(records), ExtractionFormat.read(records));
			// Reading on to the end makes the inflater compare the checksum.
			return records.number() == FORMAT && in.read() < 0 ? Optional.of(entry) : Optional.empty();
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
			// Cut off or damaged: computed again and written over.
			return Optional.empty();
		}
	}

	/** @throws IOException when the folder can't be written, for example because the disk is full */
	public void put(String key, Entry entry) throws IOException {
		Path file = file(key);
		Files.createDirectories(file.getParent());
		Path temporary = Files.createTempFile(file.getParent(), "new", null);
		try {
			write(entry, temporary);
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void write(Entry entry, Path file) throws IOException {
		Deflater fast = new Deflater(Deflater.BEST_SPEED);
		try (DataOutputStream out = new DataOutputStream(
				new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(file), fast)))) {
			RecordOutput records = new RecordOutput(out);
			records.number(FORMAT);
			DocumentFormat.write(entry.document(), records);
			ExtractionFormat.write(entry.extraction(), records);
			// Written last and looked for last: an entry that was cut off in between doesn't count.
			records.number(FORMAT);
		} finally {
			fast.end();
		}
	}

	/** 256 folders, so that none gets too full. */
	private Path file(String key) {
		return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
	}
}

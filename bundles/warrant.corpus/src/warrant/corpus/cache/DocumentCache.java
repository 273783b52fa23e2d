package warrant.corpus.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
			if (records.number() != FORMAT || in.read() >= 0)
				return Optional.empty();
			used(file(key));
			return Optional.of(entry);
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

	/** {@link #trim} takes what was not used for longest. */
	private static void used(Path file) {
		try {
			Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
		} catch (IOException e) {
			// Of a folder that can't be written, nothing is trimmed either.
		}
	}

	/**
	 * Takes out entries until no more are left than that, those first that were not used for longest: of texts and models that are no longer there.
	 * Another process may read or write entries meanwhile.
	 *
	 * @throws IOException when the folder can't be read or written
	 */
	public void trim(int most) throws IOException {
		List<Path> files = files();
		if (files.size() <= most)
			return;
		Map<Path, FileTime> used = new HashMap<>();
		for (Path file : files)
			used.put(file, Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0));
		files.sort(Comparator.comparing(used::get));
		for (Path file : files.subList(0, files.size() - most))
			Files.deleteIfExists(file);
	}

	private List<Path> files() throws IOException {
		if (Files.notExists(folder))
			return List.of();
		try (Stream<Path> all = Files.walk(folder, 2)) {
			return new ArrayList<>(all.filter(file -> file.getNameCount() == folder.getNameCount() + 2).toList());
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** 256 folders, so that none gets too full. */
	private Path file(String key) {
		return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
	}
}

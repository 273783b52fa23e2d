package warrant.corpus.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import warrant.text.DocumentReader;

/** Opens zip archives: what of them can be read is written into a folder, and nothing beside it, whatever names the archive holds. */
final class Archive {

	/** Counted as the parts are inflated, since what an archive says of their sizes may lie. */
	private static final long MOST_BYTES = 2L << 30;
	private static final int MOST_FILES = 100_000;

	private final Path file;
	private final Path into;
	private long bytes;
	private int files;

	Archive(Path file, Path into) {
		this.file = file;
		this.into = into;
	}

	static boolean isOne(Path file) {
		return Files.isRegularFile(file) && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/** @throws IOException when it is damaged, holds nothing to read, or far more than a corpus does; the message says so */
	void unpack() throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
				if (!entry.isDirectory() && DocumentReader.isReadable(nameOf(entry)))
					unpack(in, entry);
		} catch (IllegalArgumentException e) {
			throw new IOException("holds names that can't be read; pack it again", e);
		}
		if (files == 0)
			throw new IOException("is no zip archive, or holds no document that can be read");
	}

	private static String nameOf(ZipEntry entry) {
		String name = entry.getName().replace('\\', '/');
		return name.substring(name.lastIndexOf('/') + 1);
	}

	private void unpack(InputStream in, ZipEntry entry) throws IOException {
		Path target = into.resolve(entry.getName().replace('\\', '/')).normalize();
		if (!target.startsWith(into))
			throw new IOException("holds a file that would lie outside of it (" + entry.getName() + "); don't trust this archive");
		if (++files > MOST_FILES)
			throw new IOException("holds more than " + MOST_FILES + " documents; unpack it and import the folder");
		Files.createDirectories(target.getParent());
		try (OutputStream out = Files.newOutputStream(target)) {
			byte[] buffer = new byte[1 << 16];
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				bytes += n;
				if (bytes > MOST_BYTES)
					throw new IOException("expands to more than " + (MOST_BYTES >> 30) + " GB; unpack it and import the folder");
				out.write(buffer, 0, n);
			}
		}
	}
}

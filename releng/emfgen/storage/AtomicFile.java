package warrant.storage;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces a file in one step: the new content is written beside it, forced to the disk, and only then takes its name. Whoever reads, and
 * whoever comes back after a crash, finds the old version or the new one, never a part. A process killed in between leaves a hidden
 * {@code .NAME.PID.tmp}, which nobody reads.
 */
final class AtomicFile {

	/** Writes the content of a file. */
	interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private AtomicFile() {
	}

	/**
	 * Follows symbolic links and keeps the permissions of the file that is replaced.
	 *
	 * @throws IOException when anything fails; the old file is then as it was
	 */
	static synchronized void write(Path file, Content content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path temporary = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
		try {
			writeForced(temporary, content);
			copyPermissions(target, temporary);
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
		forceFolder(target.getParent());
	}

	private static void writeForced(Path file, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE)) {
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
			content.writeTo(out);
			out.flush();
			channel.force(true);
		}
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (old == null || !Files.exists(from))
			return;
		Files.setPosixFilePermissions(to, old.readAttributes().permissions());
	}

	/** Makes the rename itself last. Windows can't open folders and needs no such thing. */
	private static void forceFolder(Path folder) throws IOException {
		if (File.separatorChar == '\\')
			return;
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}
}

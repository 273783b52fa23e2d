package warrant.corpus.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file whole or not at all: a temporary file in the same folder, fsync, rename. Follows symbolic links and keeps the permissions of
 * the file that is replaced, as the models' own saving does, which no bundle above them sees.
 */
public final class AtomicFile {

	/** Pours the content. */
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	/** Saves a file whole or not at all. */
	public interface Save {
		void to(Path file) throws IOException;
	}

	private AtomicFile() {
	}

	/** @throws IOException naming the file; what was there before is untouched then */
	public static void write(Path file, Content content) throws IOException {
		saved(file, path -> replace(path, content));
	}

	/** Lets somebody else save a file; its folder is made first. @throws IOException naming the file and the reason */
	public static void saved(Path file, Save save) throws IOException {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			save.to(file);
		} catch (IOException e) {
			throw new IOException(file + ": could not be written (" + reason(e) + "); free some space or choose another folder", e);
		}
	}

	/** What the system said: whoever writes a format may have put words of his own around it. Java gives the bare name where access is denied. */
	public static String reason(IOException failure) {
		Throwable cause = failure;
		while (cause.getCause() != null)
			cause = cause.getCause();
		if (cause instanceof AccessDeniedException)
			return "access denied";
		if (cause instanceof FileSystemException system && system.getReason() != null)
			return system.getReason();
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}

	private static void replace(Path file, Content content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		// Not createTempFile: that gives a file which only its owner may read.
		Path temporary = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		// A user who has had enough may end the process in the middle.
		temporary.toFile().deleteOnExit();
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
					StandardOpenOption.WRITE)) {
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
				content.writeTo(out);
				out.flush();
				channel.force(true);
			}
			keepPermissions(target, temporary);
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void keepPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (old != null && Files.exists(from))
			Files.setPosixFilePermissions(to, old.readAttributes().permissions());
	}
}

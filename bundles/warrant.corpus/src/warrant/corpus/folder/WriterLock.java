package warrant.corpus.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** {@code .warrant/lock}: one process writes a project at a time. The operating system frees it when the process dies. */
public final class WriterLock implements AutoCloseable {

	private final FileChannel channel;

	private WriterLock(FileChannel channel) {
		this.channel = channel;
	}

	/** @throws UnusableFolderException when another process holds it; the message names the holder */
	public static WriterLock take(Path state) throws IOException {
		try {
			Files.createDirectories(state);
			return lock(state.resolve("lock"));
		} catch (UnusableFolderException e) {
			throw e;
		} catch (IOException e) {
			throw new UnusableFolderException(state + ": can't be written (" + AtomicFile.reason(e) + ")", e);
		}
	}

	private static WriterLock lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			FileLock lock = tryLock(channel);
			if (lock == null)
				throw new UnusableFolderException(file + ": locked by " + holder(channel) + "; wait for it or end it");
			ProcessHandle self = ProcessHandle.current();
			byte[] words = ("process " + self.pid() + " (started " + self.info().startInstant().map(Object::toString).orElse("unknown") + ")")
					.getBytes(StandardCharsets.UTF_8);
			channel.truncate(0).write(ByteBuffer.wrap(words), 0);
			return new WriterLock(channel);
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	private static FileLock tryLock(FileChannel channel) throws IOException {
		try {
			// Locks a byte far behind the words, so that they can be read on systems where locks are mandatory.
			return channel.tryLock(1 << 20, 1, false);
		} catch (OverlappingFileLockException e) {
			return null;
		}
	}

	private static String holder(FileChannel channel) throws IOException {
		ByteBuffer words = ByteBuffer.allocate(200);
		channel.read(words, 0);
		String holder = new String(words.array(), 0, words.position(), StandardCharsets.UTF_8).strip();
		return holder.isEmpty() ? "another process" : holder;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}

package warrant.interchange.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A text file that is there whole or not at all: UTF-8 without a byte order mark, written beside its name, forced to the disk and renamed by
 * {@link #commit()}. Closing without a commit leaves an older file as it was. A lone surrogate becomes U+FFFD.
 */
public final class WholeFile implements AutoCloseable {

	private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

	private final Path file;
	private final Path temporary;
	private final FileChannel channel;
	private final Writer writer;

	private WholeFile(Path file, Path temporary) throws IOException {
		this.file = file;
		this.temporary = temporary;
		this.channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		// A user who has had enough may end the process in the middle.
		temporary.toFile().deleteOnExit();
		this.writer = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), encoder()), 1 << 16);
	}

	/** Makes the folders above the file where they are missing. @throws IOException naming the file */
	public static WholeFile open(Path file) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.isDirectory(target))
			throw new FileSystemException(file.toString(), null, "is a folder");
		try {
			Files.createDirectories(target.getParent());
			return new WholeFile(target, target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp"));
		} catch (AccessDeniedException e) {
			throw new AccessDeniedException(file.toString());
		}
	}

	private static CharsetEncoder encoder() {
		return StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(REPLACEMENT);
	}

	/** To write the content to; closing it or not makes no difference. */
	public Writer writer() {
		return writer;
	}

	/** Takes the name of the file: from here on the new content is there. */
	public void commit() throws IOException {
		writer.flush();
		channel.force(true);
		writer.close();
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	@Override
	public void close() throws IOException {
		channel.close();
		Files.deleteIfExists(temporary);
	}
}

package warrant.corpus.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	@TempDir
	private Path folder;

	private static AtomicFile.Content words(String words) {
		return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void failedWriteLeavesWhatWasThereAndNothingBesideIt() throws IOException {
		Path file = folder.resolve("map.argmap");
		AtomicFile.write(file, words("before"));
		IOException told = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
			out.write(1);
			throw new IOException("no space left");
		}));
		assertTrue(told.getMessage().startsWith(file + ": could not be written (no space left)"), told.getMessage());
		assertEquals("before", Files.readString(file));
		assertEquals(List.of("map.argmap"), names());
	}

	@Test
	void linkStaysALinkAndPermissionsStayAsTheyWere() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("actors.xmi");
		Files.writeString(elsewhere, "before");
		Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-rw----"));
		Path link = Files.createSymbolicLink(folder.resolve("actors.xmi"), elsewhere);
		AtomicFile.write(link, words("after"));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("after", Files.readString(elsewhere));
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere)));
	}
}

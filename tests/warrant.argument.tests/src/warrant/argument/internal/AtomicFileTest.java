package warrant.argument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	@TempDir
	Path folder;

	@Test
	void aDiskThatFillsUpKeepsTheOldFileAndLeavesNothingBehind() throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "old");
		assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
			out.write(new byte[1 << 20]);
			throw new IOException("No space left on device");
		}));
		assertEquals("old", Files.readString(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void aFolderThatIsMissingIsAnError() {
		assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("gone/a"), out -> out.write(1)));
	}

	@Test
	void aProcessKilledWhileSavingLeavesAWholeFile() throws Exception {
		Path file = folder.resolve("a");
		for (int i = 0; i < 5; i++) {
			Process saver = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(),
					AtomicFileTest.class.getName() + "$Saver", file.toString()).inheritIO().start();
			for (int wait = 0; wait < 500 && !Files.exists(file); wait++)
				Thread.sleep(20);
			Thread.sleep(37 * i);
			saver.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
			assertTrue(Files.exists(file), "nothing was saved in time");
			String saved = Files.readString(file);
			assertTrue(saved.length() == Saver.LENGTH && saved.chars().distinct().count() == 1, "a part of " + saved.length());
		}
	}

	/** In OSGi a bundle's location may be its project; the classes then are below it. */
	private static String classPath() throws Exception {
		List<String> entries = new ArrayList<>();
		for (Class<?> type : List.of(AtomicFileTest.class, AtomicFile.class)) {
			Path code = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
			String file = type.getName().replace('.', '/') + ".class";
			Stream.of(code, code.resolve("target/classes"), code.resolve("bin")).filter(at -> Files.isRegularFile(at) || Files.exists(at.resolve(file)))
					.findFirst().ifPresent(at -> entries.add(at.toString()));
		}
		assumeTrue(entries.size() == 2, "the classes can't be found as files, so no second process can be started");
		return String.join(File.pathSeparator, entries);
	}

	/** Saves the same file over and over, each time with another letter. */
	public static final class Saver {

		static final int LENGTH = 3_000_000;

		public static void main(String[] args) throws IOException {
			for (int i = 0; true; i++) {
				byte[] content = String.valueOf((char) ('a' + i % 26)).repeat(LENGTH).getBytes(StandardCharsets.US_ASCII);
				AtomicFile.write(Path.of(args[0]), out -> out.write(content));
			}
		}
	}
}

package warrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said before a document is read. */
class UsageTest {

	private static final List<String> COMMANDS = List.of("analyse", "import", "extract", "index", "search", "map", "assess", "formats", "convert",
			"inspect", "evaluate", "train");

	@TempDir
	private Path folder;

	@Test
	void everyLevelHasHelp() {
		Run top = Run.of("--help").gives(0);
		for (String command : COMMANDS) {
			assertTrue(top.out().contains("  " + command), command);
			Run help = Run.of(command, "--help").gives(0);
			assertTrue(help.out().startsWith("Usage: warrant " + command), help.out());
			assertTrue(help.out().contains("--quiet") && help.out().contains("--jobs"), help.out());
			assertEquals("", help.err());
		}
		assertTrue(Run.of("help", "search").gives(0).out().contains("QUERY"));
	}

	@Test
	void everyLevelSaysItsVersion() {
		String version = Run.of("--version").gives(0).out();
		assertTrue(version.startsWith("warrant "), version);
		for (String command : COMMANDS)
			assertEquals(version, Run.of(command, "--version").gives(0).out(), command);
	}

	@Test
	void noWordsSayWhatThereIs() {
		assertTrue(Run.of().gives(0).out().contains("analyse"));
	}

	@Test
	void wrongWordsAreWrongUsage() {
		assertWrong("anlyse", "anlyse", folder);
		assertWrong("DIR", "analyse");
		assertWrong("--frobnicate", "analyse", folder, "--frobnicate");
		assertWrong("--into", "import", folder);
		assertWrong("-o", "map", folder);
		assertWrong("many", "index", folder, "--jobs", "many");
		assertWrong("QUERY", "search", folder);
		assertWrong("few", "search", folder, "x", "--limit", "few");
	}

	@Test
	void valuesThatMakeNoSenseAreWrongUsageInOneLine() {
		assertWrongInOneLine("jobs 0", "index", folder, "--jobs", "0");
		assertWrongInOneLine("limit 0", "search", folder, "x", "--limit", "0");
		assertWrongInOneLine("paragraphs", "search", folder, "x", "--in", "paragraphs");
		assertWrongInOneLine("encoder", "search", folder, "x", "--similar", "--lexical");
		assertWrongInOneLine("no such folder of models", "extract", folder, "--models", folder.resolve("nowhere"));
		assertWrongInOneLine("poetry", "evaluate", "poetry", folder);
		assertWrongInOneLine("DATA or --from", "train", "components", "-o", folder.resolve("m"));
		assertWrongInOneLine("no annotated document", "evaluate", "annotations", folder);
	}

	@Test
	void aFolderThatIsNotThereEndsTheRun() {
		Path nowhere = folder.resolve("nowhere");
		for (Run run : List.of(Run.of("analyse", nowhere, "-o", folder.resolve("out")), Run.of("index", nowhere), Run.of("search", nowhere, "x"),
				Run.of("map", nowhere, "-o", folder.resolve("x.argmap")), Run.of("evaluate", "annotations", nowhere))) {
			run.gives(3);
			assertEquals(List.of("warrant: " + nowhere + ": there is no such folder"), run.errors());
		}
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void aFileInPlaceOfAFolderEndsTheRun() throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "Some words.\n");
		assertTrue(Run.of("index", file).gives(3).err().contains("is a file"));
		assertTrue(Run.of("import", file, "--into", file).gives(3).err().startsWith("warrant: " + file));
		assertTrue(Run.of("analyse", folder, "-o", file).gives(3).err().contains("can't be written"));
	}

	@Test
	void filesThatAreNotThereEndTheRun() {
		Path nowhere = folder.resolve("nowhere.argmap");
		for (Run run : List.of(Run.of("assess", nowhere), Run.of("inspect", nowhere), Run.of("convert", nowhere, folder.resolve("x.argdown"))))
			assertTrue(run.gives(3).err().contains("nowhere.argmap"), run.err());
	}

	@Test
	void formatsNamesThoseOfTheContract() {
		String table = Run.of("formats").gives(0).out();
		for (String word : List.of("argmap", "aif", "argdown", "csv", ".docx", ".epub", "reads", "writes"))
			assertTrue(table.contains(word), word);
	}

	@Test
	void outputThatGoesNowhereIsNotDone() {
		assertTrue(Run.on(failing("No space left on device"), false, "formats").gives(3).err().contains("standard output"));
	}

	@Test
	void readerThatHasReadEnoughIsNoFailure() {
		assertEquals("", Run.on(failing("Broken pipe"), false, "formats").gives(0).err());
	}

	private static OutputStream failing(String why) {
		return new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException(why);
			}
		};
	}

	@Test
	void stackTracesComeWithDebugOnly() {
		assertEquals(1, Run.of("index", folder.resolve("nowhere")).errors().size());
		assertTrue(Run.of("index", folder.resolve("nowhere"), "--debug").err().contains("\tat "));
	}

	@Test
	void whatIsPrintedIsUtf8() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Terminal terminal = new Terminal(out, out, false);
		terminal.out().print("“é”");
		terminal.flush();
		assertEquals("“é”", out.toString(StandardCharsets.UTF_8));
	}

	private static void assertWrong(String named, Object... words) {
		Run run = Run.of(words).gives(2);
		assertTrue(run.err().contains(named), run.err());
		assertEquals("", run.out());
	}

	private static void assertWrongInOneLine(String named, Object... words) {
		assertWrong(named, words);
		assertEquals(1, Run.of(words).errors().size());
	}
}

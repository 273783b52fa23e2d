package warrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The main job over one small folder, whose output lies inside of it; later tests build on what earlier ones left. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnalyseTest {

	private static final List<String> OUTPUTS = List.of("report.html", "map.svg", "map.png", "map.aif.json", "map.argdown", "map.argmap",
			"components.csv", "recommendations.csv", "actors.csv");

	@TempDir
	private static Path folder;
	private static Path out;
	private static Run first;

	@BeforeAll
	static void analyse() throws IOException {
		Sample.in(folder);
		out = folder.resolve("out");
		first = Run.of("analyse", folder, "-o", out);
	}

	@Test
	@Order(1)
	void everyOutputIsThere() throws IOException {
		first.gives(0);
		for (String output : OUTPUTS)
			assertTrue(Files.size(out.resolve(output)) > 20, output);
		assertEquals(List.of("note.txt.argmap", "note.txt.svg", "should-the-grid-come-before-new-wind-farms.argmap",
				"should-the-grid-come-before-new-wind-farms.svg"), Run.files(out.resolve("maps")));
	}

	@Test
	@Order(1)
	void theSummaryFitsOnOneScreen() {
		assertTrue(first.out().startsWith("3 documents (0 as before)"), first.out());
		assertTrue(first.out().lines().count() <= 24 && first.out().lines().allMatch(line -> line.length() <= 120), first.out());
		assertEquals("", first.err());
	}

	@Test
	@Order(1)
	void nothingElseIsWrittenIntoTheFolder() throws IOException {
		List<String> files = Run.files(folder).stream().filter(file -> !file.startsWith(".warrant/") && !file.startsWith("out/")).toList();
		assertEquals(List.of(".hidden.txt", "README.md", "energy/farms.md", "energy/wires.txt", "note.txt"), files);
	}

	@Test
	@Order(1)
	void tablesAndReportHoldTheDocumentsOnly() throws IOException {
		String table = Files.readString(out.resolve("recommendations.csv"));
		assertTrue(table.contains("energy/wires.txt") && table.contains("European Union"), table);
		assertFalse(table.contains("README") || table.contains(".hidden"), table);
		String report = Files.readString(out.resolve("report.html"));
		assertFalse(report.contains("src=\"http") || report.contains("<link") || report.contains("<script src"), "not self-contained");
	}

	@Test
	@Order(2)
	void theSecondRunReadsNothingAgainAndWritesTheSame() throws IOException {
		byte[] map = Files.readAllBytes(out.resolve("map.argmap"));
		String table = Files.readString(out.resolve("components.csv"));

		assertTrue(Run.of("analyse", folder, "-o", out).gives(0).out().startsWith("3 documents (3 as before)"));
		assertEquals(new String(map), Files.readString(out.resolve("map.argmap")));
		assertEquals(table, Files.readString(out.resolve("components.csv")));
	}

	@Test
	@Order(2)
	void quietPrintsNothingWhereAllIsWell() {
		Run quiet = Run.of("analyse", folder, "-o", out, "--quiet").gives(0);
		assertEquals("", quiet.out() + quiet.err());
	}

	@Test
	@Order(2)
	void aCancelledRunLeavesWhatWasThere() throws IOException {
		List<String> before = Run.files(out);
		String table = Files.readString(out.resolve("components.csv"));

		assertEquals(List.of("warrant: cancelled"), Run.cancelled("analyse", folder, "-o", out).gives(130).errors());
		assertEquals(table, Files.readString(out.resolve("components.csv")));
		assertEquals(before, Run.files(out));
		assertTrue(Run.of("index", folder).gives(0).out().startsWith("0 indexed, 3 unchanged"));
	}

	@Test
	@Order(2)
	void theFolderItselfIsNoOutput() throws IOException {
		assertTrue(Run.of("analyse", folder, "-o", folder).gives(2).err().contains("-o"));
		assertFalse(Files.exists(folder.resolve("report.html")));
	}

	@Test
	@Order(3)
	void aLockedFolderNamesItsHolderAndSearchAnswersFromWhatWasSaved() throws IOException {
		Files.writeString(folder.resolve("late.txt"), "A late zeppelin should not be found before the lock is free.\n");
		try (FileChannel lock = FileChannel.open(folder.resolve(".warrant/lock"), StandardOpenOption.WRITE)) {
			lock.lock(1 << 20, 1, false);
			String holder = "process " + ProcessHandle.current().pid();
			assertTrue(Run.of("analyse", folder, "-o", out).gives(3).err().contains(holder));
			assertTrue(Run.of("index", folder).gives(3).err().contains(holder));
			Run search = Run.of("search", folder, "turbine OR zeppelin").gives(0);
			assertTrue(search.out().contains("energy/wires.txt") && !search.out().contains("late.txt"), search.out());
			assertTrue(search.err().contains(holder), search.err());
		}
		assertTrue(Run.of("search", folder, "zeppelin").gives(0).out().contains("late.txt"));
		Files.delete(folder.resolve("late.txt"));
		assertEquals("0 indexed, 3 unchanged, 1 removed", Run.of("index", folder).gives(0).out().strip());
	}

	@Test
	@Order(4)
	void changedRenamedAndDeletedDocumentsAreFollowed() throws IOException {
		Files.writeString(folder.resolve("note.txt"), "A Note on Zeppelins\n\nThe government should lower the tax on zeppelins.\n");
		Files.move(folder.resolve("energy/wires.txt"), folder.resolve("lines.txt"));
		Files.delete(folder.resolve("energy/farms.md"));

		assertEquals("2 indexed, 0 unchanged, 2 removed", Run.of("index", folder).gives(0).out().strip());
		assertTrue(Run.of("search", folder, "zeppelins").gives(0).out().contains("note.txt"));
		assertFalse(Run.of("search", folder, "batteries").gives(0).out().contains("note.txt"));
		String turbine = Run.of("search", folder, "turbine").gives(0).out();
		assertTrue(turbine.contains("lines.txt") && !turbine.contains("energy/"), turbine);
	}
}

package warrant.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

	@TempDir
	Path folder;

	private String written(Object... cells) throws IOException {
		Path file = folder.resolve("table.csv");
		try (CsvTable table = CsvTable.open(file, List.of("a", "b"))) {
			table.row(cells);
		}
		return Files.readString(file);
	}

	@Test
	void cellsAreQuotedAsRfc4180Says() throws IOException {
		assertEquals("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n", written("x, \"y\"", "two\nlines"));
		assertEquals("a,b\n1.5,\n", written(1.5, null));
	}

	@Test
	void thereIsNoByteOrderMark() throws IOException {
		written("é", "😀");
		assertArrayEquals("a,b\né,😀\n".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(folder.resolve("table.csv")));
	}

	@Test
	void formulasAreDisarmedAndNumbersAreNot() throws IOException {
		assertEquals("a,b\n'=1+2,'@SUM(A1)\n", written("=1+2", "@SUM(A1)"));
		assertEquals("a,b\n-5,-0.25\n", written(-5, "-0.25"));
		assertEquals("a,b\n'-no,''+yes\n", written("-no", "'+yes"));
	}

	@Test
	void whatWasDisarmedComesBack() {
		Random random = new Random(Long.getLong("warrant.seed", 0));
		for (int i = 0; i < 10_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(5); n > 0; n--)
				text.append("'=+-@\t\rx5 ".charAt(random.nextInt(10)));
			assertEquals(text.toString(), CsvTable.unprotected(CsvTable.protectedText(text.toString())), text::toString);
		}
	}

	@Test
	void anyCellIsReadBack() throws IOException {
		Path file = folder.resolve("cells.csv");
		List<String> cells = List.of("", " ", "a", "\"", "\"\"", ",", "\n", "\r\n", "#", "'", "x\ty", "\u2028", "-1", "=1", "ü,\"\n");
		try (CsvTable table = CsvTable.open(file, List.of("a", "b"))) {
			for (String cell : cells)
				table.row(cell, "end");
		}
		try (Reader in = Files.newBufferedReader(file)) {
			List<CSVRecord> records = CSVFormat.RFC4180.parse(in).getRecords();
			for (int i = 0; i < cells.size(); i++)
				assertEquals(cells.get(i), CsvTable.unprotected(records.get(i + 1).get(0)));
		}
	}

	@Test
	void aTableThatIsDiscardedLeavesTheOldFile() throws IOException {
		written("x", "y");
		Path file = folder.resolve("table.csv");
		try (CsvTable table = CsvTable.open(file, List.of("a", "b"))) {
			table.row("new", "new");
			table.discard();
		}
		assertEquals("a,b\nx,y\n", Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void aRowOfAnotherLengthIsRefused() throws IOException {
		try (CsvTable table = CsvTable.open(folder.resolve("t.csv"), List.of("a", "b"))) {
			assertThrows(IllegalArgumentException.class, () -> table.row("one"));
			table.discard();
		}
		assertFalse(Files.exists(folder.resolve("t.csv")));
	}

	@Test
	void aFolderIsNoTable() {
		assertThrows(IOException.class, () -> CsvTable.open(folder, List.of("a")));
	}
}

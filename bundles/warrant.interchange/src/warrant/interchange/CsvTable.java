package warrant.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

import warrant.interchange.internal.WholeFile;

/**
 * A table written line by line: RFC 4180 with LF for line ends, UTF-8 without a byte order mark, a header line. The file appears, or replaces
 * an older one, when the table is closed; not when a row failed or {@link #discard()} was called.
 * <p>
 * Spreadsheets run a cell that begins with {@code = + - @}, a tab or a line end as a formula. Such a cell (also with apostrophes before that
 * character) gets one apostrophe in front, unless it is a plain number; {@link #unprotected} takes it away again. Every other cell is as it is.
 */
public final class CsvTable implements AutoCloseable {

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d+)?");
	private static final CSVFormat RFC4180 = CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

	private final WholeFile file;
	private final CSVPrinter printer;
	private final int columns;
	private boolean whole = true;

	private CsvTable(WholeFile file, int columns) throws IOException {
		this.file = file;
		this.printer = new CSVPrinter(file.writer(), RFC4180);
		this.columns = columns;
	}

	/**
	 * @param header names of the columns
	 * @throws IOException naming the file when it can't be written
	 */
	public static CsvTable open(Path file, List<String> header) throws IOException {
		CsvTable table = new CsvTable(WholeFile.open(file), header.size());
		table.row(header.toArray());
		return table;
	}

	/**
	 * @param cells one per column; null is an empty cell, numbers and booleans are written as Java writes them
	 * @throws IllegalArgumentException when there are more or fewer cells than columns
	 */
	public void row(Object... cells) throws IOException {
		if (cells.length != columns)
			throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns: " + Arrays.asList(cells));
		Object[] written = new Object[columns];
		for (int i = 0; i < columns; i++)
			written[i] = cells[i] == null ? "" : cells[i] instanceof Number ? cells[i].toString() : protectedText(cells[i].toString());
		try {
			printer.printRecord(written);
		} catch (IOException e) {
			whole = false;
			throw e;
		}
	}

	/** Nothing will be written when the table is closed. */
	public void discard() {
		whole = false;
	}

	@Override
	public void close() throws IOException {
		try (file) {
			if (whole)
				file.commit();
		}
	}

	/** A small table as text, for the clipboard: the same rules as in a file. */
	public static String text(List<String> header, List<List<String>> rows) {
		StringBuilder out = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(out, RFC4180)) {
			printer.printRecord(header);
			for (List<String> row : rows)
				printer.printRecord(row.stream().map(CsvTable::protectedText).toList());
		} catch (IOException e) {
			throw new UncheckedIOException("memory can't fail to be written", e);
		}
		return out.toString();
	}

	/** The cell as it stands in a table. */
	public static String protectedText(String text) {
		return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
	}

	/** The text that {@link #protectedText} was given. */
	public static String unprotected(String cell) {
		return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
	}
}

package warrant.ui.tables;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import warrant.corpus.tables.PassageRow;
import warrant.interchange.CsvTable;

/** Rows as text for other programs. */
public final class RowCopy {

	private RowCopy() {
	}

	/** The words with where they stand, a line each. */
	static String quotes(List<? extends PassageRow> rows) {
		return rows.stream().map(row -> row.source().cite(row.words())).collect(Collectors.joining("\n"));
	}

	/** What the table shows, with its header. */
	public static <R> String csv(RowTable<R> table) {
		return CsvTable.text(table.titles(), table.selection().stream().map(table::cells).toList());
	}

	public static void toClipboard(String text) {
		if (text.isEmpty())
			return;
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}

package warrant.ui.projects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import warrant.corpus.importing.Candidate;
import warrant.corpus.importing.ImportPreview;
import warrant.corpus.importing.NamePattern;
import warrant.text.Metadata;
import warrant.ui.look.Look;
import warrant.ui.parts.Ellipsis;
import warrant.ui.parts.SoftSelection;

/** Every file that would be imported: what would be known of it, of which document it is a copy, why it can't be read. */
final class ImportTable {

	private static final String[] TITLES = { "File", "Title", "Author", "Outlet", "Date", "Note" };
	private static final int[] WIDTHS = { 190, 170, 110, 120, 90, 230 };

	private final Table table;
	private final List<Candidate> candidates = new ArrayList<>();
	private List<Optional<String>> duplicates = List.of();
	private Map<String, String> known = Map.of();
	private Optional<NamePattern> pattern = Optional.empty();

	ImportTable(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		for (int i = 0; i < TITLES.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(TITLES[i]);
			column.setWidth(WIDTHS[i]);
			column.setResizable(true);
		}
		SoftSelection.on(table);
		Ellipsis.on(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.MouseMove, event -> {
			TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
			table.setToolTipText(item == null ? null : String.join("\n", words(table.indexOf(item))).strip());
		});
	}

	Table control() {
		return table;
	}

	void clear() {
		candidates.clear();
		refresh();
	}

	void add(List<Candidate> more) {
		candidates.addAll(more);
		refresh();
	}

	/** @param names by checksum of what the project has @param says what file names say */
	void compare(Map<String, String> names, Optional<NamePattern> says) {
		known = new HashMap<>(names);
		pattern = says;
		refresh();
	}

	private void refresh() {
		duplicates = ImportPreview.duplicates(candidates, known);
		table.setItemCount(candidates.size());
		table.clearAll();
	}

	private void fill(TableItem item, int row) {
		if (row >= candidates.size())
			return;
		item.setText(words(row));
		Color colour = comes(row) ? null : Look.soft();
		item.setForeground(colour);
	}

	/** Whether the file would be imported. */
	private boolean comes(int row) {
		return candidates.get(row).problem().isEmpty() && duplicates.get(row).isEmpty();
	}

	String[] words(int row) {
		Candidate candidate = candidates.get(row);
		Metadata what = candidate.with(pattern);
		return new String[] { candidate.name(), what.title().orElse(""), what.author().orElse(""), what.outlet().orElse(""), what.date().orElse(""),
				note(row, candidate) };
	}

	private String note(int row, Candidate candidate) {
		if (candidate.problem().isPresent())
			return candidate.problem().get();
		if (duplicates.get(row).isPresent())
			return "duplicate of " + duplicates.get(row).get();
		return candidate.fits(pattern) ? "" : "name doesn\u2019t fit";
	}

	/** How many come, and why the others don't. */
	String summary() {
		long unreadable = candidates.stream().filter(candidate -> candidate.problem().isPresent()).count();
		long same = duplicates.stream().filter(Optional::isPresent).count();
		long come = candidates.size() - unreadable - same;
		return come + (come == 1 ? " document to import" : " documents to import") + (same == 0 ? "" : ", " + same + (same == 1 ? " duplicate" : " duplicates"))
				+ (unreadable == 0 ? "" : ", " + unreadable + " can\u2019t be read");
	}

	boolean hasAny() {
		for (int row = 0; row < candidates.size(); row++)
			if (comes(row))
				return true;
		return false;
	}
}

package warrant.ui.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import warrant.diagram.Tone;
import warrant.ui.look.Look;

/**
 * A table of very many rows: only those in view become items; filtering and sorting is done by a job. Keeps what is selected while the rows
 * change.
 */
public final class RowTable<R> {

	private static final int HEIGHT = 26;
	private static final int GAP = 4;
	private static final int SLICE = 10_000;

	private final Table table;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final List<Column<R>> columns;
	private final Function<R, Object> key;
	private final Arranging<R> arranging;
	private final List<Runnable> shownListeners = new ArrayList<>();
	private List<R> shown = List.of();
	private int sorted = -1;
	private boolean descending;

	/** @param key by which a row is known again after it has changed */
	public RowTable(Composite parent, List<Column<R>> columns, Function<R, Object> key) {
		this.columns = List.copyOf(columns);
		this.key = key;
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayout(layout);
		table = new Table(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(false);
		for (int i = 0; i < columns.size(); i++)
			create(i);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MeasureItem, event -> event.height = HEIGHT);
		table.addListener(SWT.EraseItem, RowGround::erase);
		table.addListener(SWT.PaintItem, this::paint);
		// Rows are painted here, in colours of our own.
		table.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		Look.dress(table, this::dress);
		arranging = new Arranging<>(table.getDisplay(), this::show);
	}

	private void dress() {
		table.setBackground(Look.colour(Tone.PANEL));
		table.setForeground(Look.ink());
		table.setHeaderBackground(Look.colour(Tone.PANEL));
		table.setHeaderForeground(Look.soft());
		table.redraw();
	}

	private void create(int index) {
		Column<R> column = columns.get(index);
		TableColumn shownColumn = new TableColumn(table, SWT.LEFT);
		shownColumn.setText(column.title());
		shownColumn.setMoveable(true);
		shownColumn.addListener(SWT.Selection, event -> sort(index));
		layout.setColumnData(shownColumn, data(column));
	}

	private static <R> ColumnLayoutData data(Column<R> column) {
		return column.weight() == 0 ? new ColumnPixelData(column.width(), true, true)
				: new ColumnWeightData(column.weight(), column.width(), true);
	}

	/** Leaves columns out where the table is too narrow for them. */
	public void narrowBelow(int width, int... less) {
		boolean[] narrow = new boolean[1];
		table.getParent().addListener(SWT.Resize, event -> {
			boolean now = table.getParent().getClientArea().width < width;
			if (now == narrow[0])
				return;
			narrow[0] = now;
			for (int index : less)
				layout.setColumnData(table.getColumn(index), now ? new ColumnPixelData(0, false) : data(columns.get(index)));
			table.getParent().layout(true);
		});
	}

	public Table table() {
		return table;
	}

	public Composite control() {
		return table.getParent();
	}

	/** Told whenever other rows are shown. */
	public void whenShown(Runnable listener) {
		shownListeners.add(listener);
	}

	/** Shows those of the rows that pass, in the order the analyst chose. */
	public void rows(List<R> all, Predicate<R> filter) {
		arranging.arrange(all, filter, order());
	}

	private Comparator<R> order() {
		if (sorted < 0)
			return null;
		return descending ? columns.get(sorted).order().reversed() : columns.get(sorted).order();
	}

	/** By a column; the other way round when it is chosen again, and in the documents' order after that. */
	public void sort(int column) {
		boolean same = sorted == column;
		sorted = same && descending ? -1 : column;
		descending = same && !descending;
		table.setSortColumn(sorted < 0 ? null : table.getColumn(sorted));
		table.setSortDirection(sorted < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		arranging.again(order());
	}

	private void show(List<R> rows) {
		if (table.isDisposed())
			return;
		Set<Object> selected = new HashSet<>();
		selection().forEach(row -> selected.add(key.apply(row)));
		int top = table.getTopIndex();
		shown = rows;
		table.deselectAll();
		resize(rows, () -> {
			if (!selected.isEmpty())
				table.select(indices(selected));
			if (top < rows.size())
				table.setTopIndex(top);
			shownListeners.forEach(Runnable::run);
		});
	}

	/** GTK takes some microseconds for every item that comes or goes: very many do so in slices, and the analyst can go on meanwhile. */
	private void resize(List<R> rows, Runnable then) {
		if (table.isDisposed() || rows != shown)
			return;
		int now = table.getItemCount();
		int next = rows.size() > now ? Math.min(rows.size(), now + SLICE) : Math.max(rows.size(), now - SLICE / 4);
		if (next < now && now > SLICE && table.getTopIndex() > 0) {
			// GTK looks for a new place for its cursor for each row that goes, and takes seconds for it: it goes to the top first.
			table.setSelection(0);
			table.deselectAll();
			table.setTopIndex(0);
			table.getDisplay().timerExec(1, () -> resize(rows, then));
			return;
		}
		table.setRedraw(false);
		table.setItemCount(next);
		table.clearAll();
		table.setRedraw(true);
		if (next == rows.size())
			then.run();
		else
			table.getDisplay().asyncExec(() -> resize(rows, then));
	}

	private int[] indices(Set<Object> keys) {
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < shown.size() && found.size() < keys.size(); i++)
			if (keys.contains(key.apply(shown.get(i))))
				found.add(i);
		return found.stream().mapToInt(Integer::intValue).toArray();
	}

	/** What is shown, in order. */
	public List<R> shown() {
		return shown;
	}

	public List<R> selection() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < shown.size()).mapToObj(shown::get).toList();
	}

	/** Selects the first row that fits and shows it; nothing where there is none. Tells no listener. */
	public void reveal(Predicate<R> fits) {
		for (int i = 0; i < shown.size(); i++)
			if (fits.test(shown.get(i))) {
				table.setSelection(i);
				return;
			}
	}

	/** What stands in the cells of a row. */
	public List<String> cells(R row) {
		return columns.stream().map(column -> column.text().apply(row)).toList();
	}

	public List<String> titles() {
		return columns.stream().map(Column::title).toList();
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int index = event.index;
		if (index >= 0 && index < shown.size())
			item.setText(cells(shown.get(index)).toArray(String[]::new));
	}

	private void paint(Event event) {
		int index = table.indexOf((TableItem) event.item);
		if (index < 0 || index >= shown.size())
			return;
		R row = shown.get(index);
		Column<R> column = columns.get(event.index);
		Rectangle bounds = ((TableItem) event.item).getBounds(event.index);
		Rectangle cell = new Rectangle(bounds.x + GAP, bounds.y, bounds.width - 2 * GAP, bounds.height);
		if (column.drawing() != null) {
			column.drawing().draw(event.gc, row, cell);
			return;
		}
		event.gc.setForeground(column.soft() ? Look.soft() : Look.ink());
		Markers.text(event.gc, column.text().apply(row), cell);
	}
}

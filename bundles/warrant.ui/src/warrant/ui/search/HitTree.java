package warrant.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import warrant.index.Layer;
import warrant.index.SearchHit;
import warrant.ui.look.Look;
import warrant.ui.tables.Markers;
import warrant.ui.tables.RowGround;

/** Hits in their context, grouped. */
public final class HitTree {

	private static final int HEIGHT = 27;
	private static final int GAP = 7;

	/** What stands in a column beside the passage. */
	private record Column(String title, int weight, int width, Function<SearchHit, String> text) {
	}

	private static final List<Column> COLUMNS = List.of(new Column("Passage", 100, 260, Hits::words), new Column("Who", 18, 80, Hits::who),
			new Column("Said by", 14, 70, Hits::saidBy), new Column("Type", 15, 80, Hits::type), new Column("Source", 24, 110, Hits::source));

	private final Tree tree;

	HitTree(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		holder.setLayout(layout);
		tree = new Tree(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		tree.setHeaderVisible(true);
		for (Column column : COLUMNS) {
			TreeColumn shown = new TreeColumn(tree, SWT.LEFT);
			shown.setText(column.title());
			layout.setColumnData(shown, new ColumnWeightData(column.weight(), column.width(), true));
		}
		tree.addListener(SWT.MeasureItem, event -> event.height = HEIGHT);
		tree.addListener(SWT.EraseItem, RowGround::erase);
		tree.addListener(SWT.PaintItem, this::paint);
	}

	Composite control() {
		return tree.getParent();
	}

	public Tree tree() {
		return tree;
	}

	void show(List<HitGrouping.Group> groups) {
		tree.setRedraw(false);
		tree.removeAll();
		for (HitGrouping.Group group : groups)
			if (group.title().isEmpty())
				group.hits().forEach(hit -> fill(new TreeItem(tree, SWT.NONE), hit));
			else
				fill(new TreeItem(tree, SWT.NONE), group);
		tree.setRedraw(true);
	}

	private static void fill(TreeItem item, HitGrouping.Group group) {
		item.setData(group);
		item.setText(group.title() + "  " + group.hits().size());
		group.hits().forEach(hit -> fill(new TreeItem(item, SWT.NONE), hit));
		item.setExpanded(true);
	}

	private static void fill(TreeItem item, SearchHit hit) {
		item.setData(hit);
		item.setText(COLUMNS.stream().map(column -> column.text().apply(hit).replaceAll("\\s+", " ")).toArray(String[]::new));
	}

	/** The hits selected; those of a group where a group is. */
	List<SearchHit> selection() {
		List<SearchHit> hits = new ArrayList<>();
		for (TreeItem item : tree.getSelection())
			switch (item.getData()) {
				case SearchHit hit -> hits.add(hit);
				case HitGrouping.Group group -> hits.addAll(group.hits());
				default -> throw new IllegalStateException("neither hit nor group: " + item);
			}
		return hits.stream().distinct().toList();
	}

	/** Selects the first hit, for who comes from the field by an arrow key. */
	void selectFirst() {
		items().stream().filter(item -> item.getData() instanceof SearchHit).findFirst().ifPresent(tree::setSelection);
		tree.setFocus();
	}

	/** Every row that is shown, groups before their hits. */
	List<TreeItem> items() {
		List<TreeItem> items = new ArrayList<>();
		for (TreeItem item : tree.getItems()) {
			items.add(item);
			items.addAll(List.of(item.getItems()));
		}
		return items;
	}

	Optional<SearchHit> first() {
		return selection().stream().findFirst();
	}

	private void paint(Event event) {
		TreeItem item = (TreeItem) event.item;
		Rectangle bounds = item.getBounds(event.index);
		Rectangle cell = new Rectangle(bounds.x + GAP, bounds.y, Math.max(0, bounds.width - 2 * GAP), bounds.height);
		if (item.getData() instanceof SearchHit hit)
			paint(event.gc, hit, event.index, cell);
		else if (item.getData() instanceof HitGrouping.Group group)
			paint(event.gc, group, wholeRow(item));
	}

	/** A group's title runs over all columns: each paints its part of it. */
	private Rectangle wholeRow(TreeItem item) {
		Rectangle first = item.getBounds(0);
		return new Rectangle(first.x + GAP, first.y, tree.getClientArea().width - first.x - 2 * GAP, first.height);
	}

	private static void paint(GC gc, HitGrouping.Group group, Rectangle cell) {
		String count = "  " + group.hits().size();
		gc.setForeground(Look.soft());
		int room = gc.textExtent(count).x;
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		gc.setForeground(Look.ink());
		HitPainter.line(gc, group.title(), new Rectangle(cell.x, cell.y, cell.width - room, cell.height));
		int x = cell.x + Math.min(gc.textExtent(group.title()).x, cell.width - room);
		gc.setFont(null);
		gc.setForeground(Look.soft());
		HitPainter.line(gc, count, new Rectangle(x, cell.y, room + GAP, cell.height));
	}

	private static void paint(GC gc, SearchHit hit, int column, Rectangle cell) {
		if (column > 0) {
			gc.setForeground(column == 1 ? Look.ink() : Look.soft());
			HitPainter.line(gc, COLUMNS.get(column).text().apply(hit), cell);
			return;
		}
		boolean marked = hit.layer() != Layer.DOCUMENT;
		if (marked)
			Markers.draw(gc, Hits.kind(hit), true, new Rectangle(cell.x - 3, cell.y, 18, cell.height));
		gc.setForeground(Look.ink());
		int room = marked ? 21 : 0;
		HitPainter.quote(gc, hit.quote(), hit.span(), new Rectangle(cell.x + room, cell.y, Math.max(0, cell.width - room), cell.height));
	}
}

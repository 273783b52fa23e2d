package warrant.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import warrant.diagram.Tone;
import warrant.index.Facet;
import warrant.index.FacetChoice;
import warrant.ui.look.Look;

/** How the values are spread over all that was found; a click or Enter on one narrows to it, or takes that back. */
final class FacetPane {

	private static final List<String> ORDER = List.of("addressee", "actor", "type", "question", "outlet", "author", "year");
	private static final Map<String, String> TITLES = Map.of("addressee", "Addressee", "actor", "Actor", "type", "Type", "question", "Question",
			"outlet", "Outlet", "author", "Author", "year", "Year");
	private static final int FEW = 5;
	private static final int HEIGHT = 22;
	private static final int MARGIN = 12;

	/** A line of the pane: a title where there is no choice; {@code more} opens a long list. */
	record Line(String field, FacetChoice choice, String label, long count, boolean more) {
	}

	private final Table table;
	private final Consumer<FacetChoice> chosen;
	private final Set<String> opened = new HashSet<>();
	private List<Facet> facets = List.of();
	private List<FacetChoice> choices = List.of();

	FacetPane(Composite parent, Consumer<FacetChoice> chosen) {
		this.chosen = chosen;
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.addListener(SWT.MeasureItem, event -> event.height = HEIGHT);
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.MouseUp, event -> press(table.getItem(new Point(event.x, event.y))));
		table.addListener(SWT.KeyDown, event -> {
			if ((event.character == SWT.CR || event.character == ' ') && table.getSelectionCount() == 1)
				press(table.getSelection()[0]);
		});
	}

	void show(List<Facet> now, List<FacetChoice> held) {
		facets = now;
		choices = held;
		fill();
	}

	private void fill() {
		int selected = table.getSelectionIndex();
		table.setRedraw(false);
		table.removeAll();
		for (Line line : lines()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(line);
			item.setText(line.choice() == null ? line.label() : line.label() + ", " + line.count());
		}
		if (selected >= 0 && selected < table.getItemCount())
			table.setSelection(selected);
		table.setRedraw(true);
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		facets.stream().filter(facet -> !facet.counts().isEmpty()).sorted(Comparator.comparingInt(facet -> ORDER.indexOf(facet.field())))
				.forEach(facet -> add(facet, lines));
		return lines;
	}

	private void add(Facet facet, List<Line> lines) {
		lines.add(new Line(facet.field(), null, TITLES.getOrDefault(facet.field(), facet.field()), 0, false));
		int shown = 0;
		for (Facet.Count count : facet.counts()) {
			FacetChoice choice = new FacetChoice(facet.field(), count.value());
			if (shown < FEW || opened.contains(facet.field()) || choices.contains(choice)) {
				lines.add(new Line(facet.field(), choice, count.label(), count.rows(), false));
				shown++;
			}
		}
		if (shown < facet.counts().size())
			lines.add(new Line(facet.field(), null, (facet.counts().size() - shown) + " more\u2026", 0, true));
	}

	private void press(TableItem item) {
		if (item == null || item.isDisposed())
			return;
		Line line = (Line) item.getData();
		if (line.more()) {
			opened.add(line.field());
			fill();
		} else if (line.choice() != null) {
			chosen.accept(line.choice());
		}
	}

	private void erase(Event event) {
		boolean selected = (event.detail & SWT.SELECTED) != 0 && table.isFocusControl();
		event.detail &= ~(SWT.FOREGROUND | SWT.BACKGROUND | SWT.SELECTED | SWT.HOT);
		event.gc.setBackground(selected ? Look.selection() : Look.colour(Tone.PANEL));
		event.gc.fillRectangle(event.x, event.y, table.getClientArea().width, event.height);
	}

	private void paint(Event event) {
		Line line = (Line) event.item.getData();
		GC gc = event.gc;
		int width = table.getClientArea().width;
		boolean on = line.choice() != null && choices.contains(line.choice());
		boolean title = line.choice() == null && !line.more();
		if (title || on)
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		gc.setForeground(title ? Look.ink() : on || line.more() ? Look.accent() : Look.soft());
		String count = line.choice() == null ? "" : on ? "\u2713 " + line.count() : String.format("%,d", line.count());
		int countWidth = gc.textExtent(count).x;
		HitPainter.line(gc, line.label(), new Rectangle(MARGIN, event.y, width - 2 * MARGIN - countWidth - 8, HEIGHT));
		gc.drawText(count, width - MARGIN - countWidth, event.y + (HEIGHT - gc.textExtent(count).y) / 2, true);
	}
}

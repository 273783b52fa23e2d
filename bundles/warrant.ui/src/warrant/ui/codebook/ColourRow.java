package warrant.ui.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import warrant.corpus.editing.CodeColours;
import warrant.ui.look.Look;

/** The colours to choose from, side by side, and a last field for any other; by mouse, or with the arrow keys. */
final class ColourRow {

	private static final int SIDE = 18;
	private static final List<CodeColours> COLOURS = List.of(CodeColours.values());

	private final Canvas canvas;
	private final Consumer<String> chosen;
	private String colour = "";

	/** @param chosen told {@code #rrggbb} */
	ColourRow(Composite parent, Consumer<String> chosen) {
		this.chosen = chosen;
		canvas = new Canvas(parent, SWT.NONE);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::click);
		canvas.addListener(SWT.MouseMove, event -> canvas.setToolTipText(name(event.x / SIDE)));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> event.doit = true);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Colour " + name(index());
			}
		});
	}

	Canvas control() {
		return canvas;
	}

	Point size() {
		return new Point((COLOURS.size() + 1) * SIDE + 2, SIDE + 2);
	}

	void show(String now) {
		colour = now == null ? "" : now;
		canvas.redraw();
	}

	private int index() {
		for (int i = 0; i < COLOURS.size(); i++)
			if (COLOURS.get(i).css().equalsIgnoreCase(colour))
				return i;
		return COLOURS.size();
	}

	private static String name(int index) {
		return index < COLOURS.size() ? COLOURS.get(index).name().toLowerCase(Locale.ROOT) : "another colour";
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		for (int i = 0; i <= COLOURS.size(); i++) {
			int x = i * SIDE + 1;
			if (i < COLOURS.size()) {
				gc.setBackground(Swatches.colour(COLOURS.get(i).css()));
				gc.fillRoundRectangle(x + 3, 4, SIDE - 6, SIDE - 6, 4, 4);
			} else {
				gc.setForeground(Look.soft());
				gc.drawText("\u2026", x + 4, 0, true);
			}
			if (i == index()) {
				gc.setForeground(canvas.isFocusControl() ? Look.accent() : Look.soft());
				gc.drawRoundRectangle(x, 1, SIDE - 1, SIDE - 1, 6, 6);
			}
		}
	}

	private void click(Event event) {
		canvas.setFocus();
		choose(event.x / SIDE);
	}

	private void key(Event event) {
		int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		int next = Math.min(index(), COLOURS.size() - 1) + step;
		if (step != 0 && next >= 0 && next < COLOURS.size())
			choose(next);
		else if (event.character == ' ' || event.character == SWT.CR)
			choose(COLOURS.size());
	}

	private void choose(int index) {
		(index < COLOURS.size() ? Optional.of(COLOURS.get(index).css()) : other()).ifPresent(css -> {
			show(css);
			chosen.accept(css);
		});
	}

	private Optional<String> other() {
		RGB rgb = new ColorDialog(canvas.getShell()).open();
		return Optional.ofNullable(rgb).map(any -> String.format("#%02x%02x%02x", any.red, any.green, any.blue));
	}
}

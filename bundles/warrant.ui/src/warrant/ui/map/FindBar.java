package warrant.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import warrant.diagram.Box;
import warrant.diagram.Tone;
import warrant.ui.look.Look;

/** Finds words on the map while they are typed: in boxes that are shown, from the uppermost down, and from the last one again to the first. */
public final class FindBar {

	private static final int MARGIN = 12;
	private static final int WIDTH = 220;
	private static final int COUNT_WIDTH = 84;

	private final OpenMap open;
	private final MapDesk desk;
	private final Composite bar;
	private final Text field;
	private final Label count;
	private Optional<String> found = Optional.empty();

	FindBar(OpenMap open, MapDesk desk) {
		this.open = open;
		this.desk = desk;
		bar = new Composite(desk.canvas().control(), SWT.BORDER);
		bar.setBackground(Look.colour(Tone.PANEL));
		bar.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(bar);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Find on this map");
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
		count = new Label(bar, SWT.NONE);
		count.setForeground(Look.soft());
		GridDataFactory.fillDefaults().hint(COUNT_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(count);
		field.addListener(SWT.Modify, event -> typed());
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.DefaultSelection, event -> step(event.stateMask == SWT.SHIFT ? -1 : 1));
		bar.setLocation(MARGIN, MARGIN);
		bar.pack();
		bar.setVisible(false);
	}

	/** Ready for words; those of last time are still there, to be typed over. */
	void show() {
		bar.setVisible(true);
		bar.moveAbove(null);
		field.selectAll();
		field.setFocus();
	}

	void hide() {
		bar.setVisible(false);
		desk.canvas().control().setFocus();
	}

	public Text field() {
		return field;
	}

	/** "2 of 7". */
	public String count() {
		return count.getText();
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ESC -> hide();
			case SWT.ARROW_DOWN -> take(event, 1);
			case SWT.ARROW_UP -> take(event, -1);
			default -> {
				// typed
			}
		}
	}

	private void take(Event event, int step) {
		event.doit = false;
		step(step);
	}

	private void typed() {
		found = Optional.empty();
		step(1);
	}

	/** To the next of what is found now, or the one before. */
	private void step(int step) {
		List<String> all = all();
		if (all.isEmpty()) {
			count.setText(field.getText().isBlank() ? "" : "not on it");
			return;
		}
		int before = found.map(all::indexOf).orElse(-1);
		int at = Math.floorMod(before < 0 && step < 0 ? -1 : before + step, all.size());
		found = Optional.of(all.get(at));
		count.setText(at + 1 + " of " + all.size());
		desk.reveal(all.get(at));
	}

	private List<String> all() {
		String words = field.getText().strip().toLowerCase(Locale.ROOT);
		return words.isEmpty() ? List.of() : open.scene().boxes().stream().filter(box -> box.text().toLowerCase(Locale.ROOT).contains(words))
				.sorted(Comparator.comparingDouble((Box box) -> box.bounds().y()).thenComparingDouble(box -> box.bounds().x())).map(Box::id).toList();
	}
}

package warrant.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import warrant.diagram.Tone;
import warrant.ui.look.Look;

/**
 * Finds words while they are typed. Enter goes to the next place, Shift+Enter to the one before, from the last one again to the first; Esc goes
 * back to what was searched. It lies over that and hides nothing else.
 *
 * @param <P> a place where words are found
 */
public final class FindBar<P> {

	private static final int MARGIN = 12;
	private static final int WIDTH = 220;
	private static final int COUNT_WIDTH = 84;

	/** What is searched. */
	public interface Searched<P> {

		/** @param words never blank @param found told every place on the UI thread, at once or later, in the order they are stepped through */
		void find(String words, Consumer<List<P>> found);

		void show(P place);

		/** Takes the focus again. */
		void focus();
	}

	private final Searched<P> searched;
	private final Composite bar;
	private final Text field;
	private final Label count;
	private Optional<P> shown = Optional.empty();

	/** @param over what the bar lies on @param message stands in the field while it is empty */
	public FindBar(Composite over, String message, Searched<P> searched) {
		this.searched = searched;
		bar = new Composite(over, SWT.BORDER);
		bar.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(bar);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(message);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().hint(COUNT_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(count);
		field.addListener(SWT.Modify, event -> typed());
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.DefaultSelection, event -> step(event.stateMask == SWT.SHIFT ? -1 : 1));
		bar.pack();
		over.addListener(SWT.Resize, event -> place(over));
		place(over);
		bar.setVisible(false);
		Look.dress(bar, () -> {
			bar.setBackground(Look.colour(Tone.PANEL));
			count.setForeground(Look.soft());
		});
	}

	/** Ready for words; those of last time are still there, to be typed over. */
	public void show() {
		bar.setVisible(true);
		bar.moveAbove(null);
		field.selectAll();
		field.setFocus();
	}

	public void hide() {
		bar.setVisible(false);
		searched.focus();
	}

	public Text field() {
		return field;
	}

	/** "2 of 7". */
	public String count() {
		return count.getText();
	}

	/** Where texts and maps have least: at the right above, beside the scroll bar. */
	private void place(Composite over) {
		bar.setLocation(Math.max(MARGIN, over.getClientArea().width - bar.getSize().x - 3 * MARGIN), MARGIN);
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
		shown = Optional.empty();
		step(1);
	}

	/** To the next of what is found now, or the one before. */
	private void step(int step) {
		String words = field.getText().strip();
		if (words.isEmpty())
			count.setText("");
		else
			searched.find(words, places -> {
				if (!bar.isDisposed() && words.equals(field.getText().strip()))
					step(places, step);
			});
	}

	private void step(List<P> places, int step) {
		if (places.isEmpty()) {
			count.setText("not found");
			return;
		}
		int before = shown.map(places::indexOf).orElse(-1);
		int at = Math.floorMod(before < 0 && step < 0 ? -1 : before + step, places.size());
		shown = Optional.of(places.get(at));
		count.setText(at + 1 + " of " + places.size());
		searched.show(places.get(at));
	}
}

package warrant.ui.map.panel;

import java.util.Locale;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;

import warrant.argument.Node;
import warrant.corpus.editing.MapEdits;

/** The base strength of a node: while the slider moves the map is weighed with it, where it is let go it becomes one step to undo. */
public final class WeightSlider {

	private static final int HUNDRED = 100;
	private static final int MILLIS_AT_REST = 500;

	/** What the slider does to the map. */
	public interface Target {

		/** Weighs the map as if the node had this weight; empty: as it is. */
		void preview(Node node, OptionalDouble weight);

		void weigh(Node node, OptionalDouble weight);
	}

	private final Node node;
	private final Target target;
	private final Scale scale;
	private final Label figure;
	private final Link reset;
	private boolean moving;
	private boolean held;
	private int moves;

	WeightSlider(Composite parent, Node node, Target target) {
		this.node = node;
		this.target = target;
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		scale = new Scale(row, SWT.HORIZONTAL);
		scale.setMaximum(HUNDRED);
		scale.setIncrement(1);
		scale.setPageIncrement(10);
		GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(scale);
		figure = new Label(row, SWT.NONE);
		GridDataFactory.swtDefaults().hint(30, SWT.DEFAULT).applyTo(figure);
		reset = new Link(row, SWT.NONE);
		reset.setText("<a>reset</a>");
		reset.setToolTipText("Back to the usual weight");
		reset.addListener(SWT.Selection, event -> target.weigh(node, OptionalDouble.empty()));
		scale.addListener(SWT.Selection, event -> move());
		scale.addListener(SWT.MouseDown, event -> held = true);
		scale.addListener(SWT.MouseUp, event -> {
			held = false;
			letGo();
		});
		scale.addListener(SWT.FocusOut, event -> letGo());
		update();
	}

	private double value() {
		return scale.getSelection() / (double) HUNDRED;
	}

	private void move() {
		moving = true;
		show(value());
		target.preview(node, OptionalDouble.of(value()));
		int now = ++moves;
		scale.getDisplay().timerExec(MILLIS_AT_REST, () -> {
			// Moved by the keyboard: at rest is let go.
			if (!scale.isDisposed() && now == moves && !held)
				letGo();
		});
	}

	private void letGo() {
		if (!moving)
			return;
		moving = false;
		target.preview(node, OptionalDouble.empty());
		target.weigh(node, OptionalDouble.of(value()));
	}

	/** Whether it is being moved and not yet let go. */
	boolean isMoving() {
		return moving;
	}

	/** Shows the node's weight as it is now. */
	void update() {
		if (moving)
			return;
		double weight = MapEdits.weight(node);
		scale.setSelection((int) Math.round(weight * HUNDRED));
		reset.setVisible(MapEdits.isWeighed(node));
		show(weight);
	}

	private void show(double weight) {
		figure.setText(String.format(Locale.ROOT, "%.2f", weight));
	}

	/** The slider itself, for who moves it without hands. */
	public Scale control() {
		return scale;
	}
}

package warrant.ui.map.panel;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.diagram.Tone;
import warrant.ui.look.Look;
import warrant.ui.map.MapActions;
import warrant.ui.map.OpenMap;

/** Shows what is selected on the map and lets it be changed. Made anew when something else is selected or has been changed. */
public final class NodePanel {

	private final ScrolledComposite scroll;
	private static final int LEAST_WIDTH = 210;

	private final OpenMap open;
	private final MapActions actions;
	private final WeightSlider.Target weights;
	private Composite page;
	private Optional<WeightSlider> slider = Optional.empty();
	private Runnable standing = () -> {
	};
	private boolean waiting;

	public NodePanel(Composite parent, OpenMap open, MapActions actions, WeightSlider.Target weights) {
		this.open = open;
		this.actions = actions;
		this.weights = weights;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit());
		Look.dress(scroll, this::rebuild);
	}

	/** Beside a document there is less room for the map and this, its second part. */
	public static void keepReadable(SashForm mapAndPanel) {
		int width = mapAndPanel.getClientArea().width;
		int[] weights = mapAndPanel.getWeights();
		if (width > 2 * LEAST_WIDTH && width * weights[1] / (weights[0] + weights[1]) < LEAST_WIDTH)
			mapAndPanel.setWeights(width - LEAST_WIDTH, LEAST_WIDTH);
	}

	/** Follows the selection and the map. */
	public void changed(OpenMap.Change change) {
		if (scroll.isDisposed())
			return;
		if (change == OpenMap.Change.ASSESSMENT) {
			standing.run();
			fit();
		} else if (change == OpenMap.Change.LOOKS)
			slider.ifPresent(WeightSlider::update);
		else if (change == OpenMap.Change.SELECTION || !isTypedInto())
			later();
	}

	/** Several changes at once make one new page. */
	private void later() {
		if (waiting)
			return;
		waiting = true;
		scroll.getDisplay().asyncExec(() -> {
			waiting = false;
			if (!scroll.isDisposed())
				rebuild();
		});
	}

	/** A slider or field in use is not taken away. */
	private boolean isTypedInto() {
		Control focus = scroll.getDisplay().getFocusControl();
		boolean own = false;
		for (Control at = focus; at != null; at = at.getParent())
			own |= at == scroll;
		boolean typing = own && focus instanceof Text;
		boolean sliding = slider.isPresent() && (slider.get().isMoving() || own && focus == slider.get().control());
		if (sliding)
			slider.get().update();
		return typing || sliding;
	}

	private void rebuild() {
		if (page != null)
			page.dispose();
		slider = Optional.empty();
		page = new Composite(scroll, SWT.NONE);
		page.setBackground(Look.colour(Tone.PANEL));
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 3).applyTo(page);
		Rows rows = new Rows(page);
		List<Node> selected = open.selectedNodes();
		standing = switch (selected.size()) {
			case 0 -> new MapPage(open).fill(rows);
			case 1 -> single(rows, selected.getFirst());
			default -> new SeveralPage(actions).fill(rows, selected);
		};
		scroll.setContent(page);
		standing.run();
		fit();
	}

	private Runnable single(Rows rows, Node node) {
		Runnable update = node instanceof Proposition proposition ? new PropositionPage(open, actions).fill(rows, proposition)
				: new RelationPage(open, actions).fill(rows, (Relation) node);
		rows.caption("Weight");
		WeightSlider weight = new WeightSlider(rows.page(), node, weights);
		slider = Optional.of(weight);
		new NotesPart(actions).fill(rows, node);
		return update;
	}

	private void fit() {
		if (page == null || page.isDisposed())
			return;
		int width = scroll.getClientArea().width;
		page.layout(true, true);
		scroll.setMinHeight(page.computeSize(Math.max(160, width), SWT.DEFAULT).y);
	}

	/** The slider of the selected node. */
	public Optional<WeightSlider> slider() {
		return slider;
	}

	/** Everything it says, for those who can't see it. */
	public String words() {
		StringBuilder words = new StringBuilder();
		for (Control control : page.getChildren())
			switch (control) {
				case Label label -> words.append(label.getText()).append('\n');
				case Link link -> words.append(link.getText().replaceAll("</?a>", "")).append('\n');
				default -> {
					// typed into, not read
				}
			}
		return words.toString();
	}

	public void setFocus() {
		for (Control child : page.getChildren())
			if (child.setFocus())
				return;
	}
}

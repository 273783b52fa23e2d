package warrant.ui.map;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.argument.Wording;
import warrant.argument.evaluation.Label;
import warrant.ui.look.Icons;
import warrant.ui.look.Look;
import warrant.ui.map.OutlineRows.Row;

/** The map as a tree: theses, and below each what supports, attacks and undercuts it. Follows the map and is followed by it. */
final class MapOutline extends ContentOutlinePage {

	/** So many boxes are not gone through with every step of a drag. */
	private static final int MANY = 1000;
	private static final int MILLIS_BETWEEN_LOOKS = 300;

	private final OpenMap open;
	private final MapDesk desk;
	private OutlineRows rows;
	private boolean following;
	private boolean waiting;

	MapOutline(OpenMap open, MapDesk desk) {
		this.open = open;
		this.desk = desk;
		open.listen(this::changed);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setContentProvider(new Rows());
		tree.setLabelProvider(new Labels());
		tree.setUseHashlookup(true);
		tree.setAutoExpandLevel(2);
		tree.addDoubleClickListener(event -> desk.canvas().control().setFocus());
		refresh();
	}

	private void changed(OpenMap.Change change) {
		if (getControl() == null || getControl().isDisposed() || change == OpenMap.Change.LOOKS)
			return;
		if (change == OpenMap.Change.SELECTION)
			follow();
		else if (!waiting) {
			waiting = true;
			Runnable refresh = () -> {
				waiting = false;
				if (!getControl().isDisposed())
					refresh();
			};
			if (open.scene().boxes().size() < MANY)
				getControl().getDisplay().asyncExec(refresh);
			else
				getControl().getDisplay().timerExec(MILLIS_BETWEEN_LOOKS, refresh);
		}
	}

	private void refresh() {
		rows = new OutlineRows(open.map());
		TreeViewer tree = getTreeViewer();
		if (tree.getInput() == null)
			tree.setInput(open);
		else
			tree.refresh();
		follow();
	}

	private void follow() {
		Set<String> selected = open.selected();
		following = true;
		if (selected.isEmpty())
			getTreeViewer().setSelection(StructuredSelection.EMPTY);
		else
			rows.tops().stream().filter(row -> selected.contains(row.proposition().getId())).findFirst()
					.or(() -> rows.find(selected.iterator().next())).ifPresent(row -> getTreeViewer().setSelection(new StructuredSelection(row), true));
		following = false;
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!following && event.getStructuredSelection().getFirstElement() instanceof Row row)
			desk.reveal(row.proposition().getId());
	}

	/** The proposition that is selected in the tree. */
	Optional<String> selectedId() {
		return Optional.ofNullable((Row) getTreeViewer().getStructuredSelection().getFirstElement()).map(row -> row.proposition().getId());
	}

	/** As if its row had been clicked. */
	void choose(String id) {
		rows.find(id).ifPresent(row -> getTreeViewer().setSelection(new StructuredSelection(row), true));
	}

	private final class Rows implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return rows.tops().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return rows.below((Row) parent).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return rows.above((Row) element).orElse(null);
		}

		@Override
		public boolean hasChildren(Object element) {
			return !rows.below((Row) element).isEmpty();
		}
	}

	private final class Labels extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			Row row = (Row) element;
			String strength = open.assessment(row.proposition().getId()).filter(node -> node.dfQuad().isPresent())
					.map(node -> String.format(Locale.ROOT, "  %.2f", node.dfQuad().getAsDouble()).replace(" 0.", " .")).orElse("");
			return Wording.shortened(row.proposition().getText()) + strength;
		}

		@Override
		public Image getImage(Object element) {
			return switch (((Row) element).by()) {
				case null -> Icons.image(icon(((Row) element).proposition()));
				case Inference i -> Icons.image("support");
				case Conflict c -> Icons.image(c.getTarget() instanceof Relation ? "undercut" : "attack");
				default -> Icons.image("rephrase");
			};
		}

		@Override
		public Color getForeground(Object element) {
			boolean out = open.assessment(((Row) element).proposition().getId()).filter(node -> node.label() == Label.OUT).isPresent();
			return out ? Look.soft() : null;
		}
	}

	private static String icon(Proposition proposition) {
		return switch (proposition.getType()) {
			case RECOMMENDATION -> "recommendation";
			case MAJOR_CLAIM -> "major_claim";
			case PREMISE -> "premise";
			case CLAIM -> "claim";
		};
	}
}

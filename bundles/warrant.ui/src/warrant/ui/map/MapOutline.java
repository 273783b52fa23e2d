package warrant.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.argument.Wording;
import warrant.argument.evaluation.Label;
import warrant.corpus.editing.MapEdits;
import warrant.ui.Icons;
import warrant.ui.Look;

/** The map as a tree: theses, and below each what supports, attacks and undercuts it. Follows the map and is followed by it. */
final class MapOutline extends ContentOutlinePage {

	/**
	 * A row of the tree.
	 *
	 * @param by the relation that leads to the row above; null at the top
	 * @param above ids on the way to the top, so that a circle ends
	 */
	private record Row(Proposition proposition, Relation by, Set<String> above) {
	}

	private final OpenMap open;
	private final MapDesk desk;
	private Map<Node, List<Relation>> into = new HashMap<>();
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
		if (getControl() == null || getControl().isDisposed())
			return;
		if (change == OpenMap.Change.SELECTION)
			follow();
		else if (!waiting) {
			waiting = true;
			getControl().getDisplay().asyncExec(() -> {
				waiting = false;
				if (!getControl().isDisposed())
					refresh();
			});
		}
	}

	private void refresh() {
		into = new HashMap<>();
		for (Relation relation : open.map().getRelations())
			if (MapEdits.target(relation) != null)
				into.computeIfAbsent(MapEdits.target(relation), node -> new ArrayList<>()).add(relation);
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
			tops().stream().filter(row -> selected.contains(row.proposition().getId())).findFirst()
					.or(() -> find(selected.iterator().next())).ifPresent(row -> getTreeViewer().setSelection(new StructuredSelection(row), true));
		following = false;
	}

	/** The row of a proposition, found upwards from it. */
	private Optional<Row> find(String id) {
		List<Row> way = new ArrayList<>(tops());
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < way.size(); i++) {
			Row row = way.get(i);
			if (row.proposition().getId().equals(id) || row.by() != null && row.by().getId().equals(id))
				return Optional.of(row);
			if (seen.add(row.proposition().getId()))
				way.addAll(below(row));
		}
		return Optional.empty();
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
		find(id).ifPresent(row -> getTreeViewer().setSelection(new StructuredSelection(row), true));
	}

	/** Propositions that lead to nothing; where all do, those of a circle, the first one. */
	private List<Row> tops() {
		Set<Proposition> leading = new HashSet<>();
		open.map().getRelations().forEach(relation -> leading.addAll(MapEdits.sources(relation)));
		List<Row> tops = new ArrayList<>();
		for (Proposition proposition : open.map().getPropositions())
			if (!leading.contains(proposition))
				tops.add(new Row(proposition, null, Set.of()));
		if (tops.isEmpty() && !open.map().getPropositions().isEmpty())
			tops.add(new Row(open.map().getPropositions().getFirst(), null, Set.of()));
		return tops;
	}

	private List<Row> below(Row row) {
		Set<String> above = new HashSet<>(row.above());
		above.add(row.proposition().getId());
		Set<Row> rows = new LinkedHashSet<>();
		for (Relation relation : into.getOrDefault(row.proposition(), List.of())) {
			MapEdits.sources(relation).stream().filter(p -> !above.contains(p.getId())).forEach(p -> rows.add(new Row(p, relation, above)));
			for (Relation undercut : into.getOrDefault(relation, List.of()))
				MapEdits.sources(undercut).stream().filter(p -> !above.contains(p.getId())).forEach(p -> rows.add(new Row(p, undercut, above)));
		}
		return new ArrayList<>(rows);
	}

	private final class Rows implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return tops().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return below((Row) parent).toArray();
		}

		@Override
		public Object getParent(Object element) {
			Row row = (Row) element;
			return row.by() == null ? null : find(MapEdits.target(row.by()).getId()).orElse(null);
		}

		@Override
		public boolean hasChildren(Object element) {
			return !below((Row) element).isEmpty();
		}
	}

	private final class Labels extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			Row row = (Row) element;
			String strength = open.assessment(row.proposition().getId()).filter(node -> node.dfQuad().isPresent())
					.map(node -> String.format(java.util.Locale.ROOT, "  %.2f", node.dfQuad().getAsDouble()).replace(" 0.", " .")).orElse("");
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

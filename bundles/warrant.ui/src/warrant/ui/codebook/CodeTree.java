package warrant.ui.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

import warrant.annotation.Code;
import warrant.annotation.Codebook;
import warrant.corpus.tables.DocumentRows;
import warrant.ui.look.Look;
import warrant.ui.parts.SoftSelection;

/** The tree of codes: colour and name, key, and how often each is used. */
final class CodeTree {

	private final TreeViewer viewer;
	private final Swatches swatches;
	private final Map<String, Integer> counts = new HashMap<>();
	private String wanted = "";

	CodeTree(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		TreeColumnLayout columns = new TreeColumnLayout();
		holder.setLayout(columns);
		viewer = new TreeViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		SoftSelection.on(viewer.getTree());
		swatches = new Swatches(viewer.getControl());
		viewer.setContentProvider(new Content());
		viewer.setUseHashlookup(true);
		column(columns, new Names(), SWT.LEFT, new ColumnWeightData(100, 100));
		column(columns, new Keys(), SWT.CENTER, new ColumnPixelData(34));
		column(columns, new Counts(), SWT.RIGHT, new ColumnPixelData(52));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setAutoExpandLevel(TreeViewer.ALL_LEVELS);
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer tree, Object parentElement, Object element) {
				return fits((Code) element);
			}
		});
	}

	private void column(TreeColumnLayout layout, ColumnLabelProvider labels, int style, ColumnLayoutData data) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), data);
	}

	Composite control() {
		return viewer.getControl().getParent();
	}

	TreeViewer viewer() {
		return viewer;
	}

	List<Code> selected() {
		return viewer.getStructuredSelection().toList();
	}

	void filter(String words) {
		wanted = words.strip().toLowerCase(Locale.ROOT);
		viewer.refresh();
		viewer.expandAll();
	}

	private boolean fits(Code code) {
		return wanted.isEmpty() || code.getName().toLowerCase(Locale.ROOT).contains(wanted)
				|| code.getDefinition() != null && code.getDefinition().toLowerCase(Locale.ROOT).contains(wanted)
				|| code.getChildren().stream().anyMatch(this::fits);
	}

	void show(Codebook codebook) {
		if (viewer.getInput() == codebook)
			viewer.refresh();
		else
			viewer.setInput(codebook);
	}

	void count(Iterable<DocumentRows> documents) {
		counts.clear();
		for (DocumentRows rows : documents)
			rows.coded().forEach(row -> row.codes().forEach(code -> counts.merge(code, 1, Integer::sum)));
		viewer.refresh();
	}

	int count(Code code) {
		return counts.getOrDefault(code.getId(), 0);
	}

	private int withBelow(Code code) {
		return count(code) + code.getChildren().stream().mapToInt(this::withBelow).sum();
	}

	/** Codes know their children. */
	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((Codebook) input).getCodes().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Code) parent).getChildren().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((Code) element).eContainer() instanceof Code parent ? parent : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Code) element).getChildren().isEmpty();
		}
	}

	/** Colour and name; the definition on hover. */
	private final class Names extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			return ((Code) element).getName();
		}

		@Override
		public Image getImage(Object element) {
			return swatches.of(((Code) element).getColour());
		}

		@Override
		public String getToolTipText(Object element) {
			Code code = (Code) element;
			String below = code.getChildren().isEmpty() ? "" : ", " + withBelow(code) + " with those below";
			return code.getName() + ": " + count(code) + " passages" + below + (code.getDefinition() == null ? "" : "\n" + code.getDefinition());
		}
	}

	/** The quick-code key. */
	private static final class Keys extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			String key = ((Code) element).getKey();
			return key == null ? "" : key.toUpperCase(Locale.ROOT);
		}

		@Override
		public Color getForeground(Object element) {
			return Look.soft();
		}
	}

	/** How many passages have the code. */
	private final class Counts extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			int count = count((Code) element);
			return count == 0 ? "" : "" + count;
		}

		@Override
		public Color getForeground(Object element) {
			return Look.soft();
		}
	}
}

package warrant.ui.document;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import warrant.ui.parts.SoftSelection;

/** The outline over the text: type a few letters, Enter goes there, Esc closes. */
final class QuickOutline extends PopupDialog {

	private final DocumentEditor editor;
	private Text filter;
	private TreeViewer tree;

	QuickOutline(DocumentEditor editor) {
		super(editor.getSite().getShell(), SWT.RESIZE, true, true, true, false, false, "", "Enter goes there");
		this.editor = editor;
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		filter = new Text(parent, SWT.NONE);
		filter.setMessage("Headings, claims and recommendations");
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addModifyListener(event -> filtered());
		filter.addListener(SWT.DefaultSelection, event -> go());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				tree.getTree().setFocus();
		});
		return filter;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		tree = new TreeViewer(area, SWT.SINGLE | SWT.V_SCROLL);
		SoftSelection.on(tree.getTree());
		tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		OutlineTree.dress(tree, () -> editor.pane().document().text());
		tree.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentElement, Object element) {
				return matches(element) || element instanceof Headings.Heading heading && heading.items().stream().anyMatch(QuickOutline.this::matches);
			}
		});
		tree.getTree().addListener(SWT.DefaultSelection, event -> go());
		tree.setInput(Headings.of(editor.pane().document(), editor.items()));
		if (editor.items().all().size() < 1000)
			tree.expandAll();
		return area;
	}

	private boolean matches(Object element) {
		String words = filter == null ? "" : filter.getText().toLowerCase(Locale.ROOT);
		String text = element instanceof Headings.Heading heading ? heading.title() : ((CodedItem) element).span().of(editor.pane().document().text());
		return words.isEmpty() || text.toLowerCase(Locale.ROOT).contains(words);
	}

	/** Chooses the first that matches by itself. */
	private void filtered() {
		tree.refresh();
		tree.expandAll();
		for (var top : tree.getTree().getItems()) {
			var hit = matches(top.getData()) ? top : Arrays.stream(top.getItems()).filter(item -> matches(item.getData())).findFirst().orElse(null);
			if (hit != null) {
				tree.getTree().setSelection(hit);
				return;
			}
		}
	}

	private void go() {
		Object chosen = tree.getStructuredSelection().getFirstElement();
		close();
		if (chosen != null)
			editor.go(chosen);
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(560, 420);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		var bounds = editor.pane().text().getBounds();
		return editor.pane().text().toDisplay(Math.max(0, (bounds.width - size.x) / 2), 40);
	}

	/** For tests: types and goes. */
	void choose(String words) {
		filter.setText(words);
		go();
	}
}

package warrant.ui.document;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline of the document that is read, beside it. */
final class OutlinePage extends ContentOutlinePage {

	/** Beyond that many items only headings are opened. */
	private static final int MOST_EXPANDED = 500;

	private final DocumentEditor editor;

	OutlinePage(DocumentEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		OutlineTree.dress(getTreeViewer(), () -> editor.pane().document().text());
		getTreeViewer().addPostSelectionChangedListener(event -> {
			if (getTreeViewer().getControl().isFocusControl() && event.getSelection() instanceof IStructuredSelection chosen && !chosen.isEmpty())
				editor.go(chosen.getFirstElement());
		});
		refresh();
	}

	void refresh() {
		if (getTreeViewer() == null || getTreeViewer().getControl().isDisposed())
			return;
		getTreeViewer().setInput(Headings.of(editor.pane().document(), editor.items()));
		if (editor.items().all().size() < MOST_EXPANDED)
			getTreeViewer().expandAll();
	}
}

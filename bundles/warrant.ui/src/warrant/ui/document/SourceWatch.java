package warrant.ui.document;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;

/** Notices when somebody else changes or deletes the file a document was read from. */
final class SourceWatch implements IResourceChangeListener, AutoCloseable {

	private final DocumentEditor editor;
	private final IFile file;

	SourceWatch(DocumentEditor editor, IFile file) {
		this.editor = editor;
		this.file = file;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(file.getFullPath());
		if (delta == null)
			return;
		if (delta.getKind() == IResourceDelta.REMOVED)
			later(() -> editor.getSite().getPage().closeEditor(editor, false));
		else if (delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0)
			later(editor::readAgain);
	}

	private void later(Runnable what) {
		Display.getDefault().asyncExec(() -> {
			if (!editor.pane().text().isDisposed())
				what.run();
		});
	}

	@Override
	public void close() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}
}

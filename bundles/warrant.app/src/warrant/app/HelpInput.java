package warrant.app;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import warrant.ui.Icons;

/** There is one help; which of its pages is shown is the editor's affair. */
record HelpInput() implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("question");
	}

	@Override
	public String getName() {
		return "Help";
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return "Help";
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}

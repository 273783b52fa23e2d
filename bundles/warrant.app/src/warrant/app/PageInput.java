package warrant.app;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import warrant.ui.look.Icons;

/** A page of the program's own, of which there is one: it is no file, and not opened again at the next start. */
record PageInput(String name, String icon, String tip) implements IEditorInput {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(icon);
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return tip;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}

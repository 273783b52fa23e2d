package warrant.app;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

/** A page of the program's own, drawn with SWT alone: no browser, no server, nothing to be saved. */
abstract class DrawnPage extends EditorPart {

	private LocalResourceManager resources;

	/** @param id of an editor of this bundle */
	static IEditorPart open(PageInput input, String id) {
		try {
			return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().openEditor(input, id);
		} catch (PartInitException e) {
			throw new IllegalStateException(id + " is part of this bundle", e);
		}
	}

	abstract void draw(Composite parent);

	@Override
	public final void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public final void createPartControl(Composite parent) {
		resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		draw(parent);
	}

	/** The font of dialogs. @param size as a multiple of its own */
	final Font font(double size, int style) {
		int height = (int) Math.round(JFaceResources.getDialogFont().getFontData()[0].getHeight() * size);
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(height).setStyle(style));
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("nothing to save");
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("nothing to save");
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}
}

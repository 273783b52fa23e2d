package warrant.ui.document;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Lets the coding keys work while the text has the focus, and nowhere else. */
final class CodingKeys {

	static final String CONTEXT = "warrant.ui.document.text";

	private final IContextService contexts;
	private IContextActivation active;

	CodingKeys(IWorkbenchPartSite site, StyledText text) {
		contexts = site.getService(IContextService.class);
		text.addListener(SWT.FocusIn, event -> on());
		text.addListener(SWT.FocusOut, event -> off());
		text.addListener(SWT.Dispose, event -> off());
	}

	private void on() {
		if (active == null)
			active = contexts.activateContext(CONTEXT);
	}

	private void off() {
		if (active != null)
			contexts.deactivateContext(active);
		active = null;
	}
}

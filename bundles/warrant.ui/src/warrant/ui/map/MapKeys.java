package warrant.ui.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Lets single letters be commands while the map itself has the focus, and nowhere else: in fields they are letters. */
final class MapKeys {

	private static final String CONTEXT = "warrant.ui.map.canvas";

	private final IContextService contexts;
	private final Control canvas;
	private IContextActivation active;

	MapKeys(IWorkbenchSite site, Control canvas) {
		this.contexts = site.getService(IContextService.class);
		this.canvas = canvas;
	}

	void install() {
		canvas.addListener(SWT.FocusIn, event -> activate());
		canvas.addListener(SWT.FocusOut, event -> deactivate());
		canvas.addListener(SWT.Dispose, event -> deactivate());
	}

	private void activate() {
		if (active == null)
			active = contexts.activateContext(CONTEXT);
	}

	private void deactivate() {
		if (active != null)
			contexts.deactivateContext(active);
		active = null;
	}
}

package warrant.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import warrant.ui.look.ShippedFonts;

/** The window. Needs a display; says so where there is none. */
public final class WorkbenchApplication implements IApplication {

	private static final Integer NO_DISPLAY = 2;

	@Override
	public Object start(IApplicationContext context) {
		ShippedFonts.beforeDisplay();
		Display display;
		try {
			display = PlatformUI.createDisplay();
			ShippedFonts.load(display);
		} catch (SWTError e) {
			System.err.println("warrant: no display to open the window on (" + e.getMessage() + "); the commands work without: warrant --help");
			context.applicationRunning();
			return NO_DISPLAY;
		}
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new WarrantWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed())
				workbench.close();
		});
	}
}

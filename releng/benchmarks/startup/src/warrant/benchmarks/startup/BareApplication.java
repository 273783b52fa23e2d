package warrant.benchmarks.startup;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The platform alone: a workbench of the same bundles whose window has nothing in it. */
public final class BareApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		PlatformUI.createAndRunWorkbench(display, new Advisor());
		display.dispose();
		return EXIT_OK;
	}

	@Override
	public void stop() {
		PlatformUI.getWorkbench().close();
	}

	private static final class Advisor extends WorkbenchAdvisor {

		@Override
		public void initialize(IWorkbenchConfigurer configurer) {
			configurer.setSaveAndRestore(true);
		}

		@Override
		public String getInitialWindowPerspectiveId() {
			return "warrant.benchmarks.startup.empty";
		}

		@Override
		public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer window) {
			return new WorkbenchWindowAdvisor(window) {
				@Override
				public void preWindowOpen() {
					window.setInitialSize(new Point(1600, 1000));
					window.setShowCoolBar(true);
					window.setShowStatusLine(true);
				}
			};
		}
	}
}

package warrant.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import warrant.ui.look.Look;

/** The window: its size, its bars, nothing of an IDE. */
final class WarrantWindowAdvisor extends WorkbenchWindowAdvisor {

	/** Menus and buttons for people who write programs. */
	private static final String[] PROGRAMMERS = { "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
			"org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.actionSet.openFiles",
			"org.eclipse.ui.edit.text.actionSet.presentation", "org.eclipse.ui.actionSet.keyBindings" };

	private static final Point PREFERRED = new Point(1600, 1000);

	WarrantWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new WarrantActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(PREFERRED.x, screen.width), Math.min(PREFERRED.y, screen.height)));
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
		window.setTitle("Warrant");
	}

	/** The style sheet of the light theme says nothing of toolbars: after a dark one their words would stay pale. */
	private static void plainToolBars(Control control) {
		if (control instanceof ToolBar bar)
			bar.setForeground(null);
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				plainToolBars(child);
	}

	@Override
	public void postWindowOpen() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		Look.dress(shell, () -> {
			if (!Look.isDark())
				plainToolBars(shell);
		});
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page == null)
			return;
		for (String set : PROGRAMMERS)
			page.hideActionSet(set);
		if (page.getEditorReferences().length == 0)
			WelcomePage.open();
	}
}

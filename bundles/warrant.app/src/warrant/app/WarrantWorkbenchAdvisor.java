package warrant.app;

import java.io.IOException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

import warrant.ui.look.Look;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.Sessions;

/** Starts and ends the workbench: opens the projects of the workspace, and leaves nothing unsaved behind. */
final class WarrantWorkbenchAdvisor extends WorkbenchAdvisor {

	@Override
	public String getInitialWindowPerspectiveId() {
		return AnalysisPerspective.ID;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		Look.keepStyleSheetsOffRows(Display.getCurrent());
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	/** The window first: views hear of the projects as they are opened, an editor that is restored opens its own. */
	@Override
	public void postStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(
				() -> Sessions.openAll((project, why) -> MessageDialog.openError(null, project.getName() + " can't be opened", why.getMessage())));
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WarrantWindowAdvisor(configurer);
	}

	@Override
	public boolean preShutdown() {
		for (ProjectSession session : Sessions.all())
			try {
				Sessions.close(session.project());
			} catch (IOException e) {
				ILog.of(getClass()).error("closing " + session.project().getName(), e);
			}
		return true;
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			ILog.of(getClass()).error("saving the workspace", e);
		}
	}
}

package warrant.ui.projects;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import warrant.ui.session.ProjectSession;
import warrant.ui.session.Sessions;

/** Opens the export wizard on the project that is worked on. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Optional<ProjectSession> session = Sessions.active();
		if (session.isPresent())
			new WizardDialog(shell, new ExportWizard(session.get())).open();
		else
			MessageDialog.openInformation(shell, "Export", "Open or make a project first.");
		return null;
	}
}

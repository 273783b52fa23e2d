package warrant.ui.projects;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import warrant.ui.session.ProjectSession;
import warrant.ui.session.Sessions;

/** Asks for a title and makes an empty map in the active project. */
public final class NewMapHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		ProjectSession session = Sessions.active().orElse(null);
		if (session == null) {
			MessageDialog.openInformation(shell, "New argument map", "Open or make a project first: maps belong to one.");
			return null;
		}
		InputDialog dialog = new InputDialog(shell, "New argument map", "The question or claim it is about:", "",
				text -> text.isBlank() ? "" : null);
		if (dialog.open() == Window.OK)
			NewMap.of(session, dialog.getValue().strip(), List.of());
		return null;
	}
}

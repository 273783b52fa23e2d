package warrant.ui.session;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CommandStack;

/** Takes back the last step of the active project, whichever editor it was done in. */
public final class UndoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Sessions.active().map(session -> session.domain().getCommandStack()).filter(CommandStack::canUndo).ifPresent(CommandStack::undo);
		return null;
	}

	@Override
	public boolean isEnabled() {
		return Sessions.active().map(session -> session.domain().getCommandStack().canUndo()).orElse(false);
	}
}

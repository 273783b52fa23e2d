package warrant.ui.session;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CommandStack;

/** Does again what was undone last of the active project, whichever editor it was done in. */
public final class RedoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Sessions.active().map(session -> session.domain().getCommandStack()).filter(CommandStack::canRedo).ifPresent(CommandStack::redo);
		return null;
	}

	@Override
	public boolean isEnabled() {
		return Sessions.active().map(session -> session.domain().getCommandStack().canRedo()).orElse(false);
	}
}

package warrant.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Saves the active project now; it would have saved itself a moment later. */
public final class SaveHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Sessions.active().ifPresent(ProjectSession::save);
		return null;
	}
}

package warrant.ui.session;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;

/** Takes back the last step of the active project. */
public final class UndoHandler extends StepHandler {

	public UndoHandler() {
		super("Undo");
	}

	@Override
	Optional<Command> step(CommandStack steps) {
		return steps.canUndo() ? Optional.of(steps.getUndoCommand()) : Optional.empty();
	}

	@Override
	void go(CommandStack steps) {
		steps.undo();
	}
}

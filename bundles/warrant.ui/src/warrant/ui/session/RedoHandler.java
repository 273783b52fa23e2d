package warrant.ui.session;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;

/** Does again what was undone last of the active project. */
public final class RedoHandler extends StepHandler {

	public RedoHandler() {
		super("Redo");
	}

	@Override
	Optional<Command> step(CommandStack steps) {
		return steps.canRedo() ? Optional.of(steps.getRedoCommand()) : Optional.empty();
	}

	@Override
	void go(CommandStack steps) {
		steps.redo();
	}
}

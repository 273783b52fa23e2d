package warrant.ui.session;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Goes one step through what was done in the active project, whichever editor it was done in; its menu item names the step. */
abstract class StepHandler extends AbstractHandler implements IElementUpdater {

	private final String word;

	/** @param word on the menu when there is no step to name */
	StepHandler(String word) {
		this.word = word;
	}

	/** The step that would be gone; empty: there is none. */
	abstract Optional<Command> step(CommandStack steps);

	abstract void go(CommandStack steps);

	@Override
	public final Object execute(ExecutionEvent event) {
		stack().filter(steps -> step(steps).isPresent()).ifPresent(this::go);
		return null;
	}

	@Override
	public final boolean isEnabled() {
		return stack().flatMap(this::step).isPresent();
	}

	private static Optional<CommandStack> stack() {
		return Sessions.active().map(session -> session.domain().getCommandStack());
	}

	@Override
	public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		String label = stack().flatMap(this::step).map(Command::getLabel).map(step -> word + " " + step.replace("&", "&&")).orElse(word);
		element.setText(label);
		element.setTooltip(label.replace("&&", "&"));
	}

	/** To be called when other steps can be gone: a step was made, or another project is worked on. */
	public static void refresh() {
		ICommandService commands = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(ICommandService.class) : null;
		if (commands == null)
			return;
		commands.refreshElements("org.eclipse.ui.edit.undo", null);
		commands.refreshElements("org.eclipse.ui.edit.redo", null);
	}
}

package warrant.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/** One undoable step: whatever the change does to the models is recorded. */
final class SessionEdit extends ChangeCommand {

	private final Set<EObject> roots;
	private final Runnable change;

	SessionEdit(String label, Collection<? extends EObject> roots, Runnable change) {
		super(new LinkedHashSet<>(roots));
		this.roots = new LinkedHashSet<>(roots);
		this.change = change;
		setLabel(label);
	}

	Set<EObject> roots() {
		return roots;
	}

	@Override
	protected void doExecute() {
		change.run();
	}
}

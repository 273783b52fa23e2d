package warrant.ui.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

import warrant.corpus.editing.FileMove;

/** One undoable step: files change their places, and whatever the change does to the models is recorded. */
final class SessionEdit extends ChangeCommand {

	private final EditRecorder recorder;
	private final Set<EObject> roots;
	private final List<FileMove> moves;
	private final Runnable change;
	/** Whether the files are where they belong already: an import copies them in a job, before the register learns of them. */
	private boolean inPlace;

	/** @param recorder outlives the edit, and knows the models already */
	SessionEdit(EditRecorder recorder, String label, Collection<? extends EObject> roots, List<FileMove> moves, Runnable change) {
		super(recorder, new LinkedHashSet<>(roots));
		this.recorder = recorder;
		this.roots = new LinkedHashSet<>(roots);
		this.moves = List.copyOf(moves);
		this.change = change;
		setLabel(label);
	}

	Set<EObject> roots() {
		return roots;
	}

	/** What was changed when it was last done, undone or redone. */
	Set<Changed> changed() {
		Set<Changed> changed = new HashSet<>();
		getChangeDescription().getObjectChanges()
				.forEach(entry -> entry.getValue().forEach(change -> changed.add(new Changed(entry.getKey(), change.getFeature()))));
		return changed;
	}

	List<FileMove> moves() {
		return moves;
	}

	@Override
	protected void doExecute() {
		change.run();
	}

	SessionEdit inPlace() {
		inPlace = true;
		return this;
	}

	@Override
	public void execute() {
		if (!inPlace)
			move(moves);
		recorder.change(super::execute);
	}

	@Override
	public void undo() {
		move(moves.reversed().stream().map(FileMove::back).toList());
		recorder.change(super::undo);
	}

	@Override
	public void redo() {
		move(moves);
		recorder.change(super::redo);
	}

	private static void move(List<FileMove> moves) {
		try {
			FileMove.all(moves);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

package warrant.ui.session;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/**
 * Records what an edit changes, so that it can be undone. EMF's recorder attaches itself to every object of a model at the beginning of an edit
 * and leaves them at its end: tenths of a second for a map of ten thousand nodes. This one stays, and at the end of an edit looks only at what
 * the edit has touched.
 */
final class EditRecorder extends ChangeRecorder {

	private final StampedLock changing = new StampedLock();
	/** Where an edit is being made now, if any. */
	private volatile Thread editing;

	/** Makes a change to a model, recorded or not; whoever reads meanwhile learns that it was in vain. */
	void change(Runnable change) {
		long stamp = changing.writeLock();
		try {
			change.run();
		} finally {
			changing.unlockWrite(stamp);
		}
	}

	/** Reads models in any thread without keeping the analyst from editing. Empty: they were edited meanwhile, and nothing read is right. */
	<T> Optional<T> read(Supplier<T> reading) {
		long stamp = changing.tryOptimisticRead();
		try {
			T read = reading.get();
			return changing.validate(stamp) ? Optional.of(read) : Optional.empty();
		} catch (RuntimeException e) {
			if (changing.validate(stamp))
				throw e;
			return Optional.empty();
		}
	}

	/** Takes in a model that nobody else has yet, in any thread; else its first edit would, and the analyst waited. */
	<T extends EObject> T attach(T root) {
		addAdapter(root);
		return root;
	}

	@Override
	public void beginRecording(ChangeDescription description, Collection<?> roots) {
		super.beginRecording(description, roots);
		editing = Thread.currentThread();
	}

	@Override
	public ChangeDescription endRecording() {
		ChangeDescription description = super.endRecording();
		editing = null;
		targetObjects.clear();
		originalTargetObjects.clear();
		return description;
	}

	/** An object has come: new in this edit, or with its model. */
	@Override
	public void setTarget(Notifier target) {
		if (editing == Thread.currentThread())
			targetObjects.add(target);
		if (target instanceof EObject object)
			object.eContents().forEach(this::addAdapter);
	}

	@Override
	public void notifyChanged(Notification change) {
		if (isRecording() && change.getFeature() instanceof EReference reference && reference.isContainment())
			takenOut(change.getOldValue());
		super.notifyChanged(change);
	}

	/** One object, several, or a position. What is still without a place at the end is kept for undo. */
	private void takenOut(Object old) {
		if (old instanceof Collection<?> several)
			several.forEach(this::takenOut);
		else if (old instanceof EObject object && !targetObjects.contains(object)) {
			targetObjects.add(object);
			originalTargetObjects.add(object);
		}
	}
}

package warrant.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;

import warrant.annotation.DocumentAnnotations;
import warrant.corpus.folder.FrozenText;
import warrant.text.Document;

/**
 * Saves what was edited at once, in a job: the analyst goes on, and what she edits while it writes is saved right afterwards. A power cut takes no
 * more than the last few hundredths of a second.
 */
final class Autosave {

	/** A key that repeats, or a bulk change in several steps, makes one writing. */
	private static final int MILLIS = 30;

	private final ProjectSession session;
	private final EditRecorder recorder;
	private boolean waiting;
	private boolean writing;

	Autosave(ProjectSession session, EditRecorder recorder) {
		this.session = session;
		this.recorder = recorder;
	}

	/** Something has been edited. */
	void soon() {
		Display display = Display.getCurrent();
		session.saved();
		if (waiting || writing || display == null)
			return;
		waiting = true;
		display.timerExec(MILLIS, () -> {
			waiting = false;
			write(pending());
		});
	}

	/** Everything unsaved is in its file when this returns, or the analyst was told why not. */
	void now() {
		Job job = write(pending());
		try {
			if (job != null)
				job.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** @param text that decisions are about; empty: it is no model of decisions */
	private record Pending(SavedModel model, Optional<Document> text) {
	}

	private List<Pending> pending() {
		List<Pending> all = new ArrayList<>();
		for (SavedModel model : session.unsaved()) {
			boolean decisions = model.root() instanceof DocumentAnnotations;
			all.add(new Pending(model, decisions ? session.frozenText(model.root()) : Optional.empty()));
		}
		return all;
	}

	private Job write(List<Pending> all) {
		if (all.isEmpty())
			return null;
		writing = true;
		List<SavedModel> foreign = new ArrayList<>();
		List<SavedModel> editedMeanwhile = new ArrayList<>();
		Job job = new Job("Saving") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				for (Pending pending : all)
					try {
						if (!write(pending, foreign))
							editedMeanwhile.add(pending.model());
					} catch (IOException e) {
						return new Status(IStatus.ERROR, "warrant.ui", e.getMessage(), e);
					}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				Display display = Display.getDefault();
				if (!display.isDisposed())
					display.asyncExec(() -> {
						writing = false;
						OutsideChanges.ask(session, foreign);
						session.saved();
						if (!editedMeanwhile.isEmpty() || isLeft(foreign, event))
							soon();
					});
			}
		});
		job.schedule();
		return job;
	}

	/** Whether there is more to write that writing again would help: not what somebody else has changed, nor where the disk is full. */
	private boolean isLeft(List<SavedModel> foreign, IJobChangeEvent event) {
		return event.getResult().isOK() && session.unsaved().stream().anyMatch(model -> !foreign.contains(model) && !model.isInQuestion());
	}

	/**
	 * One job at a time: none may be overtaken by an older version, or take another's writing for somebody else's.
	 *
	 * @param foreign takes what somebody else has written: that is not overwritten
	 * @return false: it was edited while it was read
	 */
	private synchronized boolean write(Pending pending, List<SavedModel> foreign) throws IOException {
		if (pending.model().changedOutside()) {
			foreign.add(pending.model());
			return true;
		}
		Optional<SavedModel.Snapshot> now = recorder.read(pending.model()::snapshot);
		if (now.isEmpty())
			return false;
		Path file = pending.model().file();
		if (pending.text().isPresent()) {
			Path text = Path.of(file.toString().replaceFirst("\\.annotations$", ".text"));
			if (Files.notExists(text))
				session.corpus().save(text, FrozenText.bytes(pending.text().get()));
		}
		session.corpus().save(file, now.get().content());
		pending.model().saved(now.get());
		return true;
	}
}

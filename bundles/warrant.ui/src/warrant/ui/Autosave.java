package warrant.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import warrant.annotation.DocumentAnnotations;

/** Saves what was edited a moment after the last edit; models are read on the UI thread, files written in a job. */
final class Autosave {

	private static final int MILLIS = 700;

	private final ProjectSession session;
	private boolean waiting;

	Autosave(ProjectSession session) {
		this.session = session;
	}

	/** Something has been edited. */
	void soon() {
		Display display = Display.getCurrent();
		session.saved();
		if (waiting || display == null)
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

	private record Pending(SavedModel model, SavedModel.Snapshot snapshot, Optional<byte[]> frozen) {
	}

	private List<Pending> pending() {
		List<Pending> all = new ArrayList<>();
		for (SavedModel model : session.unsaved()) {
			boolean decisions = model.root() instanceof DocumentAnnotations;
			all.add(new Pending(model, model.snapshot(), decisions ? session.frozenText(model.root()) : Optional.empty()));
		}
		return all;
	}

	private Job write(List<Pending> all) {
		if (all.isEmpty())
			return null;
		List<SavedModel> foreign = new ArrayList<>();
		Job job = new Job("Saving") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				for (Pending pending : all)
					try {
						write(pending, foreign);
					} catch (IOException e) {
						return new Status(IStatus.ERROR, "warrant.ui", e.getMessage(), e);
					}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.addJobChangeListener(new org.eclipse.core.runtime.jobs.JobChangeAdapter() {
			@Override
			public void done(org.eclipse.core.runtime.jobs.IJobChangeEvent event) {
				Display display = Display.getDefault();
				if (!display.isDisposed())
					display.asyncExec(() -> {
						OutsideChanges.ask(session, foreign);
						session.saved();
					});
			}
		});
		job.schedule();
		return job;
	}

	private void write(Pending pending, List<SavedModel> foreign) throws IOException {
		if (pending.model().changedOutside()) {
			foreign.add(pending.model());
			return;
		}
		Path file = pending.model().file();
		if (pending.frozen().isPresent()) {
			Path text = Path.of(file.toString().replaceFirst("\\.annotations$", ".text"));
			if (Files.notExists(text))
				session.corpus().save(text, pending.frozen().get());
		}
		session.corpus().save(file, pending.snapshot().content());
		pending.model().saved(pending.snapshot());
	}
}

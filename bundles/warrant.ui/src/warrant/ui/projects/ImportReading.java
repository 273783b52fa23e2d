package warrant.ui.projects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import warrant.corpus.importing.Candidate;
import warrant.corpus.importing.ImportPreview;
import warrant.ui.session.MonitorProgress;

/** Reads the files that may be imported, and tells of them in batches on the UI thread while it goes on. */
final class ImportReading extends Job {

	private static final int BATCH_MILLIS = 150;

	private final List<Path> paths;
	private final Display display;
	private final Consumer<List<Candidate>> told;
	private final Runnable done;
	private final List<Candidate> batch = new ArrayList<>();
	private long last;

	/** @param done called on the UI thread at the end, unless it was cancelled */
	ImportReading(List<Path> paths, Display display, Consumer<List<Candidate>> told, Runnable done) {
		super("Looking at what is to be imported");
		this.paths = List.copyOf(paths);
		this.display = display;
		this.told = told;
		this.done = done;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ImportPreview.read(paths, new MonitorProgress(monitor), candidate -> {
				batch.add(candidate);
				if (System.currentTimeMillis() - last > BATCH_MILLIS)
					tell(monitor);
			});
			tell(monitor);
			onDisplay(monitor, done);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	private void tell(IProgressMonitor monitor) {
		last = System.currentTimeMillis();
		List<Candidate> read = List.copyOf(batch);
		batch.clear();
		onDisplay(monitor, () -> told.accept(read));
	}

	private void onDisplay(IProgressMonitor monitor, Runnable what) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (!monitor.isCanceled())
					what.run();
			});
	}
}

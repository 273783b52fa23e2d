package warrant.ui.session;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;


/** Does what is slow in a job and tells the outcome on the UI thread. */
public final class Background {

	/** What is slow. */
	public interface Work<T> {
		T call() throws IOException;
	}

	private Background() {
	}

	/** @param failed told what went wrong; called on the UI thread, as {@code then} is */
	public static <T> Job run(String title, Work<T> work, Consumer<T> then, Consumer<IOException> failed) {
		return run(null, title, work, then, failed);
	}

	/** @param session with which the work ends, done or not; null: it has to be done */
	static <T> Job run(ProjectSession session, String title, Work<T> work, Consumer<T> then, Consumer<IOException> failed) {
		Display display = Display.getDefault();
		Job job = new Job(title) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = work.call();
					tell(display, () -> then.accept(result));
				} catch (CancellationException e) {
					return Status.CANCEL_STATUS;
				} catch (IOException e) {
					tell(display, () -> failed.accept(e));
				}
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return session != null && family == session;
			}

			@Override
			protected void canceling() {
				Thread worker = getThread();
				if (worker != null)
					worker.interrupt();
			}
		};
		job.schedule();
		return job;
	}

	private static void tell(Display display, Runnable what) {
		if (!display.isDisposed())
			display.asyncExec(what);
	}
}

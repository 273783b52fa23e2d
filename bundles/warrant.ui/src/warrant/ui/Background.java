package warrant.ui;

import java.io.IOException;
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
		Display display = Display.getDefault();
		Job job = new Job(title) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = work.call();
					tell(display, () -> then.accept(result));
				} catch (IOException e) {
					tell(display, () -> failed.accept(e));
				}
				return Status.OK_STATUS;
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

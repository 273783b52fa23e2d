package warrant.ui.parts;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Computes in a job what a part shows; where several are asked for in a row, only the last is told. */
public final class Latest<T> {

	private final Display display;
	private final Consumer<T> then;
	private volatile Supplier<T> wish;
	private final Job job;

	/** @param then told on the UI thread */
	public Latest(String title, Display display, Consumer<T> then) {
		this.display = display;
		this.then = then;
		this.job = new Job(title) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				compute(wish);
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
	}

	/** @param work must not touch anything that changes meanwhile */
	public void ask(Supplier<T> work) {
		wish = work;
		job.schedule();
	}

	private void compute(Supplier<T> mine) {
		T result = mine.get();
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (mine == wish)
					then.accept(result);
			});
	}
}

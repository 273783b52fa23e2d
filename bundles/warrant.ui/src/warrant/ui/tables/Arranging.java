package warrant.ui.tables;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Filters and sorts rows in a job; only the latest wish is told. */
final class Arranging<R> {

	private record Wish<R>(List<R> all, Predicate<R> filter, Comparator<R> order) {

		List<R> rows() {
			Stream<R> rows = all.stream().filter(filter);
			return (order == null ? rows : rows.sorted(order)).toList();
		}
	}

	private final Display display;
	private final Consumer<List<R>> then;
	private volatile Wish<R> wish = new Wish<>(List.of(), row -> true, null);
	private final Job job = new Job("Arranging rows") {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Wish<R> mine = wish;
			List<R> rows = mine.rows();
			if (!display.isDisposed())
				display.asyncExec(() -> {
					if (mine == wish)
						then.accept(rows);
				});
			return Status.OK_STATUS;
		}
	};

	Arranging(Display display, Consumer<List<R>> then) {
		this.display = display;
		this.then = then;
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
	}

	void arrange(List<R> all, Predicate<R> filter, Comparator<R> order) {
		wish = new Wish<>(all, filter, order);
		job.schedule();
	}

	void again(Comparator<R> order) {
		arrange(wish.all(), wish.filter(), order);
	}
}

package warrant.ui.map;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import warrant.argument.evaluation.ArgumentGraph;
import warrant.argument.evaluation.Assessment;
import warrant.argument.evaluation.Assessor;
import warrant.corpus.maps.MapStates;
import warrant.diagram.NodeState;

/** Weighs a map in a job, on a snapshot, whenever it has changed; while one runs, only the last of several changes waits. */
final class Assessing {

	private final Display display;
	private final BiConsumer<Assessment, Map<String, NodeState>> then;
	private Supplier<ArgumentGraph> next;
	private boolean running;
	private boolean stopped;

	Assessing(Display display, BiConsumer<Assessment, Map<String, NodeState>> then) {
		this.display = display;
		this.then = then;
	}

	/** @param snapshot taken on the UI thread when its turn comes */
	void of(Supplier<ArgumentGraph> snapshot) {
		next = snapshot;
		if (!running)
			start();
	}

	boolean isBusy() {
		return running || next != null;
	}

	void stop() {
		stopped = true;
	}

	private void start() {
		ArgumentGraph graph = next.get();
		next = null;
		running = true;
		Job job = new Job("Weighing arguments") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Assessment assessment = new Assessor().assess(graph);
				Map<String, NodeState> states = MapStates.of(assessment);
				if (!display.isDisposed())
					display.asyncExec(() -> finished(assessment, states));
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	private void finished(Assessment assessment, Map<String, NodeState> states) {
		running = false;
		if (stopped)
			return;
		boolean outdated = next != null;
		if (outdated)
			start();
		then.accept(assessment, states);
	}
}

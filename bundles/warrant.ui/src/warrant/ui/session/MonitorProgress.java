package warrant.ui.session;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import warrant.corpus.Progress;

/** Shows a command's progress in the Progress view; its Cancel button cancels the command. */
public final class MonitorProgress implements Progress {

	private static final int TICKS = 1000;

	private final SubMonitor monitor;

	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = SubMonitor.convert(monitor, TICKS);
	}

	@Override
	public void begin(String stage, int total) {
		monitor.setTaskName(stage);
		monitor.setWorkRemaining(Math.max(1, total));
	}

	@Override
	public void step(String subject) {
		monitor.subTask(subject);
		monitor.worked(1);
	}

	@Override
	public void notice(String line) {
		ILog.of(MonitorProgress.class).info(line);
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}

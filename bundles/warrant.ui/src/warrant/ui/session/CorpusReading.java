package warrant.ui.session;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import warrant.corpus.DocumentSummary;
import warrant.corpus.Problem;

/**
 * Reads what is new in a project and brings its index up to date; what could not be read becomes a problem marker. A job of its own, not part
 * of the build: that holds the workspace, and a long document would keep everybody from it. One per project; scheduled while it runs, it runs again.
 */
final class CorpusReading extends Job {

	private static final Map<IProject, CorpusReading> ALL = new ConcurrentHashMap<>();

	private final IProject project;

	private CorpusReading(IProject project) {
		super("Reading " + project.getName());
		this.project = project;
		setPriority(DECORATE);
	}

	/** From any thread. */
	static void soon(IProject project) {
		ALL.computeIfAbsent(project, CorpusReading::new).schedule();
	}

	/** The project is closed: what is being read is of no use any more. */
	static void stop(IProject project) {
		CorpusReading reading = ALL.remove(project);
		if (reading != null)
			reading.cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		ProjectSession session = SessionLookup.of(project).orElse(null);
		if (session == null)
			return Status.OK_STATUS;
		Map<String, DocumentSummary> read = new LinkedHashMap<>();
		try {
			int jobs = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
			session.corpus().update(jobs, new MonitorProgress(monitor), summary -> read.put(summary.name(), summary));
			mark(read);
			Display.getDefault().asyncExec(() -> session.read(read));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException | CoreException e) {
			return project.isAccessible() ? Status.error(e.getMessage(), e) : Status.CANCEL_STATUS;
		}
	}

	private void mark(Map<String, DocumentSummary> read) throws CoreException {
		project.deleteMarkers(CorpusBuilder.PROBLEM, true, IResource.DEPTH_INFINITE);
		for (DocumentSummary summary : read.values())
			for (Problem problem : summary.problems()) {
				IResource file = project.getFolder("documents").getFile(summary.name());
				IMarker marker = (file.exists() ? file : project).createMarker(CorpusBuilder.PROBLEM);
				marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
				marker.setAttribute(IMarker.MESSAGE, problem.message());
				marker.setAttribute(IMarker.LOCATION, summary.name());
			}
	}
}

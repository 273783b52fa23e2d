package warrant.ui;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.swt.widgets.Display;

import warrant.corpus.DocumentSummary;

/** Reads what is new in a project and brings its index up to date; what could not be read becomes a problem marker. */
public final class CorpusBuilder extends IncrementalProjectBuilder {

	public static final String ID = "warrant.ui.builder";
	public static final String PROBLEM = "warrant.ui.documentProblem";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		if (delta == null || touchesDocuments(delta))
			update(monitor);
		return null;
	}

	/** Reading takes long: nobody has to wait for it to do something else in the workspace. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return null;
	}

	private static boolean touchesDocuments(IResourceDelta delta) {
		for (IResourceDelta child : delta.getAffectedChildren())
			if (child.getResource().getName().matches("documents|annotations|documents\\.xmi|actors\\.xmi"))
				return true;
		return false;
	}

	private void update(IProgressMonitor monitor) throws CoreException {
		Optional<ProjectSession> session = SessionLookup.of(getProject());
		if (session.isEmpty())
			return;
		Map<String, DocumentSummary> read = new LinkedHashMap<>();
		try {
			int jobs = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
			session.get().corpus().update(jobs, new MonitorProgress(monitor), summary -> read.put(summary.name(), summary));
			mark(read);
			Display.getDefault().asyncExec(() -> session.get().read(read));
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		if (monitor.isCanceled())
			throw new OperationCanceledException();
	}

	private void mark(Map<String, DocumentSummary> read) throws CoreException {
		getProject().deleteMarkers(PROBLEM, true, IResource.DEPTH_INFINITE);
		for (DocumentSummary summary : read.values())
			for (warrant.corpus.Problem problem : summary.problems()) {
				IResource file = getProject().getFolder("documents").getFile(summary.name());
				IMarker marker = (file.exists() ? file : getProject()).createMarker(PROBLEM);
				marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
				marker.setAttribute(IMarker.MESSAGE, problem.message());
				marker.setAttribute(IMarker.LOCATION, summary.name());
			}
	}
}

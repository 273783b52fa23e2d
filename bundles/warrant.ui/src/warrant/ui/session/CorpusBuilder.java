package warrant.ui.session;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;

/** Has a project's documents read whenever one of them changes, in a job of its own. */
public final class CorpusBuilder extends IncrementalProjectBuilder {

	public static final String ID = "warrant.ui.builder";
	public static final String PROBLEM = "warrant.ui.documentProblem";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) {
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		if (delta == null || touchesDocuments(delta))
			CorpusReading.soon(getProject());
		Display.getDefault().asyncExec(() -> SessionLookup.of(getProject()).ifPresent(OutsideChanges::notice));
		return null;
	}

	private static boolean touchesDocuments(IResourceDelta delta) {
		for (IResourceDelta child : delta.getAffectedChildren())
			if (child.getResource().getName().matches("documents|annotations|documents\\.xmi|actors\\.xmi"))
				return true;
		return false;
	}
}

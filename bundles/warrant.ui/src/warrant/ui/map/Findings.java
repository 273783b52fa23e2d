package warrant.ui.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;

import warrant.argument.Finding;
import warrant.argument.Severity;

/** Tells the Problems view what was noticed about a map; what is told already and still true stays as it is. */
final class Findings {

	static final String MARKER = "warrant.ui.mapFinding";
	static final String NODE = "nodeId";
	static final String CHECK = "check";
	/** More than this are no list to work through. */
	private static final int MOST = 400;

	private record Key(String check, String node, String message) {
	}

	private Findings() {
	}

	static void tell(IFile file, List<Finding> findings) {
		List<Finding> shown = findings.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).limit(MOST).toList();
		Job job = Job.createSystem("Checking " + file.getName(), monitor -> {
			if (file.exists())
				file.getWorkspace().run(running -> update(file, shown), file.getWorkspace().getRuleFactory().markerRule(file), 0, monitor);
		});
		job.schedule();
	}

	private static void update(IFile file, List<Finding> findings) throws CoreException {
		Set<Key> wanted = new HashSet<>();
		findings.forEach(finding -> wanted.add(key(finding)));
		List<IMarker> gone = new ArrayList<>();
		for (IMarker marker : file.findMarkers(MARKER, true, IResource.DEPTH_ZERO))
			if (!wanted.remove(new Key(marker.getAttribute(CHECK, ""), marker.getAttribute(NODE, ""), marker.getAttribute(IMarker.MESSAGE, ""))))
				gone.add(marker);
		for (IMarker marker : gone)
			marker.delete();
		for (Finding finding : findings)
			if (wanted.remove(key(finding)))
				file.createMarker(MARKER, Map.of(IMarker.SEVERITY, severity(finding.severity()), IMarker.MESSAGE, sentence(finding.message()),
						IMarker.LOCATION, "on the map", NODE, finding.id(), CHECK, finding.check()));
	}

	private static Key key(Finding finding) {
		return new Key(finding.check(), finding.id(), sentence(finding.message()));
	}

	private static String sentence(String message) {
		return message.isEmpty() ? message : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
	}

	private static int severity(Severity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		};
	}
}

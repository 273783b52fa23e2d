package warrant.ui.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Display;

/** Finds a session from any thread. */
final class SessionLookup {

	private SessionLookup() {
	}

	static Optional<ProjectSession> of(IProject project) {
		AtomicReference<Optional<ProjectSession>> found = new AtomicReference<>(Optional.empty());
		Display.getDefault().syncExec(() -> found.set(Sessions.all().stream().filter(session -> session.project().equals(project)).findFirst()));
		return found.get();
	}
}

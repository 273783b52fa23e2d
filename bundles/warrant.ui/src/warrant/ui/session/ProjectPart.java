package warrant.ui.session;

import java.util.Optional;

/** A view or editor that works on an open project: undo, redo and save act on it. */
public interface ProjectPart {

	/** The project it shows now. */
	Optional<ProjectSession> session();
}

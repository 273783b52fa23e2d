package warrant.ui.session;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;

import warrant.corpus.ModelChoice;
import warrant.corpus.OpenProject;

/** The projects this workbench has open. On the UI thread only. */
public final class Sessions {

	private static final Map<IProject, ProjectSession> OPEN = new HashMap<>();
	private static final ListenerList<Runnable> LISTENERS = new ListenerList<>();

	private Sessions() {
	}

	/** The session of an open project; made when first asked for. @throws IOException when it is locked or damaged, saying by whom or where */
	public static ProjectSession of(IProject project) throws IOException {
		ProjectSession known = OPEN.get(project);
		if (known != null)
			return known;
		OpenProject corpus = OpenProject.open(project.getLocation().toPath(), new ModelChoice(Optional.empty(), Preferences.encoder()));
		ProjectSession session = new ProjectSession(project, corpus);
		OPEN.put(project, session);
		LISTENERS.forEach(Runnable::run);
		readInBackground(project);
		return session;
	}

	/** Reads what changed while the project was closed. */
	public static void readInBackground(IProject project) {
		CorpusReading.soon(project);
	}

	public static ProjectSession of(IFile file) throws IOException {
		return of(file.getProject());
	}

	/** Every session, in the order of their names. */
	public static List<ProjectSession> all() {
		return OPEN.values().stream().sorted(Comparator.comparing(session -> session.project().getName())).toList();
	}

	/** The project of the active part or editor, else the only one. */
	public static Optional<ProjectSession> active() {
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null) {
			Optional<ProjectSession> own = of(page.getActivePart()).or(() -> of(page.getActiveEditor()));
			if (own.isPresent())
				return own;
		}
		return OPEN.values().stream().findFirst();
	}

	private static Optional<ProjectSession> of(IWorkbenchPart part) {
		if (part instanceof ProjectPart own && own.session().isPresent())
			return own.session();
		IEditorInput input = part instanceof IEditorPart editor ? editor.getEditorInput() : null;
		IFile file = input == null ? null : ResourceUtil.getFile(input);
		return Optional.ofNullable(file).map(f -> OPEN.get(f.getProject()));
	}

	/** Told when a session was opened or closed. */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}

	public static void close(IProject project) throws IOException {
		ProjectSession session = OPEN.remove(project);
		if (session == null)
			return;
		try {
			session.close();
		} finally {
			LISTENERS.forEach(Runnable::run);
		}
	}

	/** Opens a session for every corpus project of the workspace, and follows what becomes of them; once, when the workbench starts. @param failed told about each that can't be */
	public static void openAll(BiConsumer<IProject, IOException> failed) {
		ProjectWatch.start();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (CorpusNature.isOn(project))
				try {
					of(project);
				} catch (IOException e) {
					failed.accept(project, e);
				}
	}
}

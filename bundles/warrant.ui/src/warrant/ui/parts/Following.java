package warrant.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;

import warrant.ui.session.Passage;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionListener;
import warrant.ui.session.Sessions;

/** What the analyst looks at now: the project, document and words that a view follows. On the UI thread only. */
public final class Following {

	/** What of it has changed. */
	public enum Change {
		SESSION, DOCUMENT, PASSAGE
	}

	/** Told of what is looked at. */
	public interface Follower extends SessionListener {
		void followed(Change change);
	}

	private final IWorkbenchPage page;
	private final Follower follower;
	private final Runnable sessionsChanged = this::sessionsChanged;
	private final List<ProjectSession> heard = new ArrayList<>();
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			look();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			look();
		}
	};
	private final SessionListener pointing = new SessionListener() {
		@Override
		public void pointedAt(Passage now) {
			point(now);
		}
	};
	private Optional<ProjectSession> session = Optional.empty();
	private Optional<String> document = Optional.empty();
	private Optional<Passage> passage = Optional.empty();
	private IEditorPart editor;
	private Optional<Runnable> rowsChanged = Optional.empty();

	public Following(IWorkbenchPage page, Follower follower) {
		this.page = page;
		this.follower = follower;
	}

	/** Tells of new rows of the project that is followed, too; to be called before {@link #start()}. They are read from then on. */
	public Following withRows(Runnable changed) {
		rowsChanged = Optional.of(changed);
		return this;
	}

	/** Begins to follow; the follower is told at once. */
	public void start() {
		page.addPartListener(parts);
		Sessions.addListener(sessionsChanged);
		hear();
		look();
		follower.followed(Change.SESSION);
	}

	public Optional<ProjectSession> session() {
		return session;
	}

	/** Name of the document in the active editor, or of the one that was pointed into since. */
	public Optional<String> document() {
		return document;
	}

	public Optional<Passage> passage() {
		return passage;
	}

	private void sessionsChanged() {
		hear();
		look();
	}

	/** Whoever points into another project brings it to the front. */
	private void hear() {
		heard.forEach(known -> known.removeListener(pointing));
		heard.clear();
		heard.addAll(Sessions.all());
		heard.forEach(known -> known.addListener(pointing));
	}

	private void look() {
		IEditorPart active = page.getActiveEditor();
		Optional<IFile> file = Optional.ofNullable(active).map(IEditorPart::getEditorInput).map(ResourceUtil::getFile);
		Optional<ProjectSession> now = file.flatMap(Following::sessionOf).or(() -> session.filter(Sessions.all()::contains))
				.or(Sessions::active);
		boolean other = !now.equals(session);
		if (other)
			follow(now);
		boolean another = active != editor || other;
		editor = active;
		if (another) {
			Optional<String> name = file.flatMap(Following::documentOf);
			if (name.isPresent() || other)
				document = name;
			passage = passage.filter(known -> document.equals(Optional.of(known.document())));
		}
		if (other || another)
			follower.followed(other ? Change.SESSION : Change.DOCUMENT);
	}

	private static Optional<ProjectSession> sessionOf(IFile file) {
		return Sessions.all().stream().filter(known -> known.project().equals(file.getProject())).findFirst();
	}

	private static Optional<String> documentOf(IFile file) {
		var path = file.getProjectRelativePath();
		return path.segmentCount() > 1 && path.segment(0).equals("documents") ? Optional.of(path.removeFirstSegments(1).toString())
				: Optional.empty();
	}

	private void follow(Optional<ProjectSession> now) {
		leave();
		session = now;
		document = Optional.empty();
		passage = Optional.empty();
		now.ifPresent(known -> known.addListener(follower));
		rowsChanged.ifPresent(changed -> now.ifPresent(known -> known.rows().addListener(changed)));
	}

	private void leave() {
		session.ifPresent(known -> known.removeListener(follower));
		rowsChanged.ifPresent(changed -> session.ifPresent(known -> known.rows().removeListener(changed)));
	}

	private void point(Passage now) {
		if (!session.equals(Optional.of(now.session()))) {
			follow(Optional.of(now.session()));
			follower.followed(Change.SESSION);
		}
		boolean other = !document.equals(Optional.of(now.document()));
		document = Optional.of(now.document());
		passage = Optional.of(now);
		follower.followed(other ? Change.DOCUMENT : Change.PASSAGE);
	}

	public void stop() {
		page.removePartListener(parts);
		Sessions.removeListener(sessionsChanged);
		heard.forEach(known -> known.removeListener(pointing));
		leave();
	}
}

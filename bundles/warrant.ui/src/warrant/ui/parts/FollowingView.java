package warrant.ui.parts;

import java.util.Optional;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import warrant.ui.session.ProjectPart;
import warrant.ui.session.ProjectSession;

/** A view that shows something of the project the analyst looks at. It follows from {@code following().start()} on until it is closed. */
public abstract class FollowingView extends ViewPart implements ProjectPart, Following.Follower {

	private Following following;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		following = new Following(site.getPage(), this);
	}

	protected final Following following() {
		return following;
	}

	@Override
	public final Optional<ProjectSession> session() {
		return following.session();
	}

	@Override
	public void dispose() {
		following.stop();
		super.dispose();
	}
}

package warrant.ui.session;

import java.io.IOException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** Follows what others do to the workspace's projects: one that goes or is closed takes its session and editors with it, one that is opened gets a session. */
final class ProjectWatch implements IResourceChangeListener {

	/** From now on, for as long as the workbench runs. */
	static void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(new ProjectWatch(),
				IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE | IResourceChangeEvent.POST_CHANGE);
	}

	/** In whichever thread changes the workspace, which is locked meanwhile: nobody may wait here for the UI thread. */
	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getType() != IResourceChangeEvent.POST_CHANGE)
			onDisplay(() -> ProjectMoves.leave((IProject) event.getResource(), ProjectWatch::failed));
		else if (event.getDelta() != null)
			for (IResourceDelta delta : event.getDelta().getAffectedChildren(IResourceDelta.CHANGED))
				if ((delta.getFlags() & IResourceDelta.OPEN) != 0 && CorpusNature.isOn((IProject) delta.getResource()))
					onDisplay(() -> ProjectMoves.open((IProject) delta.getResource(), ProjectWatch::failed));
	}

	/** At once where this is the UI thread: files are still there to be saved. */
	private static void onDisplay(Runnable what) {
		if (Display.getCurrent() != null)
			what.run();
		else if (!Display.getDefault().isDisposed())
			Display.getDefault().asyncExec(what);
	}

	private static void failed(IOException why) {
		ILog.of(ProjectWatch.class).error(why.getMessage(), why);
	}
}

package warrant.ui.projects;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.MapFiles;
import warrant.ui.parts.Opening;
import warrant.ui.session.MonitorProgress;
import warrant.ui.session.ProjectSession;

/** Makes an argument map, empty or of what documents say, in a job, and opens it. */
public final class NewMap {

	private NewMap() {
	}

	/** @param documents names; none: an empty map */
	public static void of(ProjectSession session, String title, List<String> documents) {
		IFile file = free(session, title);
		session.save();
		Job job = new Job("Mapping " + title) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return make(session, title, documents, monitor, file);
			}
		};
		job.setUser(!documents.isEmpty());
		job.schedule();
	}

	private static IStatus make(ProjectSession session, String title, List<String> documents, IProgressMonitor monitor, IFile file) {
		try {
			ArgumentMap map = documents.isEmpty() ? ArgumentMaps.create(title)
					: session.corpus().map(title, documents, new MonitorProgress(monitor));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			MapFiles.write(map, out);
			session.corpus().save(file.getLocation().toPath(), out.toByteArray());
			file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
			Display.getDefault().asyncExec(() -> Opening.map(file));
			return Status.OK_STATUS;
		} catch (IOException | CoreException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	/** A file of that title, with a number where there is one already. */
	private static IFile free(ProjectSession session, String title) {
		String stem = title.replaceAll("[\\\\/:*?\"<>|]+", " ").strip();
		stem = stem.isEmpty() ? "Map" : stem.substring(0, Math.min(60, stem.length())).strip();
		IFile file = session.project().getFolder("maps").getFile(stem + ".argmap");
		for (int n = 2; file.exists() || Files.exists(Path.of(file.getLocationURI())); n++)
			file = session.project().getFolder("maps").getFile(stem + " " + n + ".argmap");
		return file;
	}
}

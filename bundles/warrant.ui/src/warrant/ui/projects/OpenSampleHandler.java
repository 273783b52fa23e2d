package warrant.ui.projects;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.net.URL;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;

import warrant.ui.session.CorpusProjects;

/** Copies the sample project into the workspace, or opens it where that was done before. */
public final class OpenSampleHandler extends AbstractHandler {

	public static final String NAME = "Sample op-eds";

	@Override
	public Object execute(ExecutionEvent event) {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
		ProjectJob.run("Opening the sample project", () -> project.exists() ? project : CorpusProjects.copy(folder(), NAME), session -> {
		});
		return null;
	}

	/** Where the sample lies on disk. @throws IOException when this build came without it */
	static Path folder() throws IOException {
		URL shipped = FileLocator.find(Platform.getBundle("warrant.ui"), new org.eclipse.core.runtime.Path("sample"));
		if (shipped != null)
			return new File(FileLocator.toFileURL(shipped).getPath()).toPath(); // a File, for Windows puts a slash before the drive
		Path checkout = Path.of(System.getProperty("warrant.root", ".")).resolve("corpus");
		if (Files.isDirectory(checkout.resolve("documents")))
			return checkout;
		throw new IOException("this build of Warrant came without the sample project; import documents of your own");
	}
}

package warrant.ui.session;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Makes folders into corpus projects of the workspace. Writes files: belongs into a job or a wizard's run. */
public final class CorpusProjects {

	private CorpusProjects() {
	}

	/** A new, empty project in the workspace. @throws CoreException when there is one of that name, or the name is no file name */
	public static IProject create(String name) throws CoreException {
		return open(name, null);
	}

	/** Makes an existing folder a project of the workspace; what is in it stays where it is. */
	public static IProject openFolder(Path folder) throws CoreException {
		boolean inside = folder.getParent().equals(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath());
		return open(folder.getFileName().toString(), inside ? null : folder.toUri());
	}

	/** Copies a corpus folder into the workspace as a new project. Derived data and output folders stay behind. */
	public static IProject copy(Path sample, String name) throws CoreException, IOException {
		Path target = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(name);
		Files.walkFileTree(sample, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				if (!folder.equals(sample) && folder.getFileName().toString().startsWith("."))
					return FileVisitResult.SKIP_SUBTREE;
				Files.createDirectories(target.resolve(sample.relativize(folder).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, target.resolve(sample.relativize(file).toString()));
				return FileVisitResult.CONTINUE;
			}
		});
		return open(name, null);
	}

	private static IProject open(String name, URI location) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IProject project = workspace.getRoot().getProject(name);
		IProjectDescription description = workspace.newProjectDescription(name);
		description.setLocationURI(location);
		project.create(description, null);
		project.open(null);
		for (String folder : new String[] { "documents", "maps" })
			make(project.getFolder(folder));
		description = project.getDescription();
		description.setNatureIds(new String[] { CorpusNature.ID });
		project.setDescription(description, null);
		return project;
	}

	private static void make(IFolder folder) throws CoreException {
		if (!folder.exists())
			folder.create(true, true, null);
	}
}

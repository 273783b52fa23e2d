package warrant.ui.projects;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

import warrant.corpus.ImportCommand;
import warrant.corpus.OpenProject;
import warrant.corpus.editing.DocumentEdits;
import warrant.corpus.editing.FileMove;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.importing.NamePattern;
import warrant.ui.session.CorpusProjects;
import warrant.ui.session.MonitorProgress;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.Sessions;

/** Imports files in a job; the register learns of them in one step that can be undone. */
public final class ImportFiles {

	/** Name of the project that is made where there is none to import into. */
	static final String NEW_PROJECT = "My corpus";

	private final ProjectSession session;
	private final List<Path> paths;
	private final Optional<NamePattern> pattern;

	public ImportFiles(ProjectSession session, List<Path> paths, Optional<NamePattern> pattern) {
		this.session = session;
		this.paths = List.copyOf(paths);
		this.pattern = pattern;
	}

	/** What was dropped goes into the project that is worked on; into a new one where there is none. */
	public static void intoActiveProject(List<Path> paths) {
		into(Sessions.active(), paths, Optional.empty());
	}

	/** Starts the import. @param project empty: a new one is made */
	static void into(Optional<ProjectSession> project, List<Path> paths, Optional<NamePattern> pattern) {
		if (project.isPresent())
			new ImportFiles(project.get(), paths, pattern).schedule();
		else
			ProjectJob.run("Making a project", () -> CorpusProjects.create(NEW_PROJECT), made -> new ImportFiles(made, paths, pattern).schedule());
	}

	/** Starts the job; progress and cancel are in the Progress view. */
	public void schedule() {
		Map<String, String> known = ImportCommand.checksums(session.register());
		Job job = new Job("Importing into " + session.project().getName()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return copy(known, monitor);
			}
		};
		job.setUser(true);
		job.schedule();
	}

	private IStatus copy(Map<String, String> known, IProgressMonitor monitor) {
		try {
			OpenProject.Imported imported = session.corpus().importFiles(paths, known, pattern, new MonitorProgress(monitor));
			Display.getDefault().asyncExec(() -> enter(imported));
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	private void enter(OpenProject.Imported imported) {
		if (!imported.entries().isEmpty()) {
			CorpusFolder folder = session.corpus().folder();
			List<FileMove> moves = DocumentEdits.delete(folder, imported.result().imported(), Instant.now()).stream().map(FileMove::back).toList();
			session.editAfter("Import " + imported.entries().size() + " documents", moves,
					() -> session.register().getDocuments().addAll(imported.entries()), List.of(session.register()));
		}
		try {
			session.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			MessageDialog.openError(null, "Can't be refreshed", e.getMessage());
		}
		tell(imported.result());
	}

	private void tell(ImportCommand.Result result) {
		if (result.known().isEmpty() && result.problems().isEmpty())
			return;
		String known = result.known().stream().limit(10).collect(Collectors.joining("\n"));
		String failed = result.problems().stream().limit(10).map(Object::toString).collect(Collectors.joining("\n"));
		MessageDialog.openInformation(Display.getDefault().getActiveShell(), "Imported",
				result.imported().size() + " documents imported.\n" + (known.isEmpty() ? "" : "\nIn the project already:\n" + known + "\n")
						+ (failed.isEmpty() ? "" : "\nCould not be read:\n" + failed));
	}
}

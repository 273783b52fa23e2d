package warrant.ui.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

import warrant.argument.MapFiles;
import warrant.corpus.ExportMapCommand;
import warrant.diagram.Palettes;
import warrant.ui.look.Look;
import warrant.ui.session.MonitorProgress;
import warrant.ui.session.ProjectSession;

/** Writes reports and maps into a folder, in a job; says afterwards what a format had no place for. */
public final class ExportFiles {

	private static final int MOST_LOSSES = 12;

	private final ProjectSession session;
	private final ExportChoice choice;
	private final Palettes palettes = Look.palettes();

	/** On the UI thread: what is exported has the colours chosen now. */
	public ExportFiles(ProjectSession session, ExportChoice choice) {
		this.session = session;
		this.choice = choice;
	}

	/** Starts the job; progress and cancel are in the Progress view. */
	public Job schedule() {
		session.save();
		Job job = new Job("Exporting from " + session.project().getName()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					List<String> losses = write(SubMonitor.convert(monitor, 100));
					Display.getDefault().asyncExec(() -> tell(losses));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (IOException e) {
					return Status.error(e.getMessage(), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == session;
			}
		};
		job.setUser(true);
		job.schedule();
		return job;
	}

	private List<String> write(SubMonitor monitor) throws IOException {
		Files.createDirectories(choice.folder());
		if (choice.report())
			session.corpus().analyse(choice.folder(), palettes, new MonitorProgress(monitor.split(70)));
		List<String> losses = new ArrayList<>();
		SubMonitor each = monitor.setWorkRemaining(Math.max(1, choice.maps().size() * choice.formats().size()));
		for (Path file : choice.maps()) {
			String name = file.getFileName().toString().replaceFirst("\\.argmap$", "");
			ExportMapCommand export = new ExportMapCommand(MapFiles.load(file), Map.of(), palettes);
			for (String format : choice.formats()) {
				each.split(1);
				Path out = choice.folder().resolve(name + "." + ExportMapCommand.extension(format));
				export.call(format, out).forEach(loss -> losses.add(out.getFileName() + ": " + loss));
			}
		}
		return losses;
	}

	private void tell(List<String> losses) {
		if (losses.isEmpty() || Boolean.getBoolean("warrant.quiet"))
			return;
		String more = losses.size() > MOST_LOSSES ? "\n\u2026 and " + (losses.size() - MOST_LOSSES) + " more" : "";
		MessageDialog.openInformation(Display.getDefault().getActiveShell(), "Exported", choice.folder()
				+ "\n\nWhat a format has no place for:\n" + String.join("\n", losses.subList(0, Math.min(MOST_LOSSES, losses.size()))) + more);
	}
}

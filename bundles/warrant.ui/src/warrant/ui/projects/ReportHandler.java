package warrant.ui.projects;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import warrant.corpus.AnalysisSummary;
import warrant.diagram.Palettes;
import warrant.ui.look.Look;
import warrant.ui.session.MonitorProgress;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.Sessions;

/** Writes the report of the whole project, with tables and maps, into a folder and shows it. */
public final class ReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		ProjectSession session = Sessions.active().orElse(null);
		if (session == null) {
			MessageDialog.openInformation(shell, "Report", "Open or make a project first.");
			return null;
		}
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
		dialog.setText("Report");
		dialog.setMessage("The folder that report.html, the tables and the maps go into. Files of the same names are replaced.");
		String folder = dialog.open();
		if (folder != null)
			write(session, Path.of(folder));
		return null;
	}

	static void write(ProjectSession session, Path out) {
		session.save();
		Palettes palettes = Look.palettes();
		Job job = new Job("Writing the report of " + session.project().getName()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					AnalysisSummary summary = session.corpus().analyse(out, palettes, new MonitorProgress(monitor));
					if (!Boolean.getBoolean("warrant.quiet"))
						Display.getDefault().asyncExec(() -> Program.launch(out.resolve("report.html").toString()));
					return Status.info(summary.toString());
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
	}
}

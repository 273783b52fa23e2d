package warrant.ui.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

import warrant.argument.ArgumentMap;
import warrant.corpus.ExportMapCommand;
import warrant.corpus.OpenProject;
import warrant.diagram.Palettes;
import warrant.diagram.Point;
import warrant.ui.look.Look;
import warrant.ui.session.Background;

/** Hands the map on in another format: asks where to, writes in a job, says what did not fit into the format. */
final class MapExport {

	private static final String REPORT = "report";
	private static final int MOST_LOSSES = 12;

	private MapExport() {
	}

	static void ask(MapEditor editor, String format) {
		String extension = format.equals(REPORT) ? "html" : ExportMapCommand.extension(format);
		FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
		dialog.setText("Export map as " + (format.equals(REPORT) ? "report" : ExportMapCommand.name(format)));
		dialog.setFilterExtensions("*." + extension);
		dialog.setFileName(editor.getPartName() + "." + extension);
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null)
			write(editor, format, Path.of(file));
	}

	/** The map and how it is shown, as they are now. */
	private record Snapshot(ArgumentMap map, Map<String, Point> places, Palettes palettes) {

		static Snapshot of(OpenMap open) {
			return new Snapshot(EcoreUtil.copy(open.map()), open.computed(), Look.palettes());
		}

		/** @return what did not fit into the format */
		List<String> write(OpenProject project, String format, Path file) throws IOException {
			if (!format.equals(REPORT))
				return new ExportMapCommand(map, places, palettes).call(format, file);
			project.report(map, palettes, file);
			return List.of();
		}
	}

	/** @return the job that writes */
	static Job write(MapEditor editor, String format, Path file) {
		OpenMap open = editor.open().orElseThrow();
		Snapshot now = Snapshot.of(open);
		return Background.run("Exporting " + file.getFileName(), () -> now.write(open.session().corpus(), format, file),
				losses -> told(editor, file, losses),
				failed -> MessageDialog.openError(editor.getSite().getShell(), "Can't be exported", failed.getMessage()));
	}

	private static void told(MapEditor editor, Path file, List<String> losses) {
		editor.say("Exported to " + file + (losses.isEmpty() ? "" : "; " + losses.size() + " things did not fit into the format"));
		if (losses.isEmpty() || Boolean.getBoolean("warrant.quiet"))
			return;
		String list = String.join("\n", losses.subList(0, Math.min(MOST_LOSSES, losses.size())));
		String more = losses.size() > MOST_LOSSES ? "\n… and " + (losses.size() - MOST_LOSSES) + " more" : "";
		MessageDialog.openInformation(editor.getSite().getShell(), "Exported", file + "\n\nWhat this format has no place for:\n" + list + more);
	}
}

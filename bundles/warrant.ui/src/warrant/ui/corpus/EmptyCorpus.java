package warrant.ui.corpus;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import warrant.diagram.Tone;
import warrant.ui.look.Look;
import warrant.ui.projects.ProjectCommands;

/** What stands in the Corpus view while there is no document: what to do. */
final class EmptyCorpus {

	private EmptyCorpus() {
	}

	static Composite create(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 24).spacing(0, 10).applyTo(page);
		Label title = new Label(page, SWT.WRAP);
		title.setText("No documents yet");
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		Label hint = new Label(page, SWT.WRAP);
		hint.setText("Drop files or folders here, or start with one of these:");
		hint.setForeground(Look.colour(Tone.SOFT));
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(hint);
		link(page, "Open the sample project", ProjectCommands.OPEN_SAMPLE);
		link(page, "New project\u2026", ProjectCommands.NEW_PROJECT);
		link(page, "Open a folder as a project\u2026", ProjectCommands.OPEN_FOLDER);
		link(page, "Import documents\u2026", ProjectCommands.IMPORT);
		new CorpusDrop.Target(page).install();
		return page;
	}

	private static void link(Composite parent, String text, String command) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a>");
		link.addListener(SWT.Selection, event -> ProjectCommands.run(command));
	}
}

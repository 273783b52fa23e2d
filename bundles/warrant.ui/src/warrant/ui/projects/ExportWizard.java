package warrant.ui.projects;

import org.eclipse.jface.wizard.Wizard;

import warrant.ui.session.ProjectSession;

/** Report, tables and maps of a project into a folder. */
public final class ExportWizard extends Wizard {

	private final ProjectSession session;
	private final ExportPage page;

	public ExportWizard(ProjectSession session) {
		this.session = session;
		this.page = new ExportPage(session);
		setWindowTitle("Export");
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** For tests: what the analyst fills in. */
	public ExportPage page() {
		return page;
	}

	@Override
	public boolean performFinish() {
		new ExportFiles(session, page.choice()).schedule();
		return true;
	}
}

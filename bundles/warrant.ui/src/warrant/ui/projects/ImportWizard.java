package warrant.ui.projects;

import org.eclipse.jface.wizard.Wizard;

/** Files, folders or archives into a project, with what their names say about them. */
public final class ImportWizard extends Wizard {

	private final ImportPage page = new ImportPage();

	public ImportWizard() {
		setWindowTitle("Import documents");
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** For tests: what the analyst fills in. */
	public ImportPage page() {
		return page;
	}

	@Override
	public boolean performFinish() {
		ImportFiles.into(page.session(), page.paths(), page.pattern());
		return true;
	}
}

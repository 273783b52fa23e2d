package warrant.ui.projects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import warrant.corpus.ExportMapCommand;
import warrant.ui.session.ProjectSession;

/** What of a project, in which formats, into which folder. */
public final class ExportPage extends WizardPage {

	private final ProjectSession session;
	private final List<Button> formats = new ArrayList<>();
	private Button report;
	private Table maps;
	private Text folder;

	ExportPage(ProjectSession session) {
		super("export");
		this.session = session;
		setTitle("Export from " + session.project().getName());
		setDescription("Files of the same names in the folder are replaced.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(page);
		report = check(page, "&Report of the whole project, with tables (CSV) and a map for each question");
		GridDataFactory.fillDefaults().span(3, 1).applyTo(report);
		label(page, "&Maps");
		maps = new Table(page, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(420, 110).applyTo(maps);
		maps.addListener(SWT.Selection, event -> check());
		mapFiles().forEach(file -> {
			TableItem item = new TableItem(maps, SWT.NONE);
			item.setText(file.getFullPath().removeFileExtension().lastSegment());
			item.setData(file.getLocation().toPath());
		});
		label(page, "as");
		Composite row = new Composite(page, SWT.NONE);
		row.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, SWT.DEFAULT).applyTo(row);
		for (String format : ExportMapCommand.formats()) {
			Button button = check(row, ExportMapCommand.name(format));
			button.setData(format);
			formats.add(button);
		}
		label(page, "&Into");
		folder = new Text(page, SWT.BORDER);
		folder.setMessage("the folder to write into");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		folder.addListener(SWT.Modify, event -> check());
		Button browse = new Button(page, SWT.PUSH);
		browse.setText("&Browse\u2026");
		browse.addListener(SWT.Selection, event -> browse());
		if (maps.getItemCount() == 0) {
			new TableItem(maps, SWT.NONE).setText("No maps yet: the report makes one for each question");
			maps.setEnabled(false);
			formats.forEach(format -> format.setEnabled(false));
			report.setSelection(true);
		}
		setControl(page);
		check();
	}

	private static void label(Composite parent, String words) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(words);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	private Button check(Composite parent, String words) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(words);
		button.addListener(SWT.Selection, event -> check());
		return button;
	}

	private List<IFile> mapFiles() {
		List<IFile> files = new ArrayList<>();
		IFolder all = session.project().getFolder("maps");
		try {
			for (IResource member : all.exists() ? all.members() : new IResource[0])
				if (member instanceof IFile file && "argmap".equals(file.getFileExtension()))
					files.add(file);
		} catch (CoreException e) {
			setErrorMessage(e.getMessage());
		}
		return files;
	}

	private void browse() {
		String chosen = new DirectoryDialog(getShell(), SWT.SAVE).open();
		if (chosen != null)
			folder.setText(chosen);
	}

	private void check() {
		setPageComplete(!folder.getText().isBlank() && !choice().isEmpty());
	}

	/** For tests: what the analyst fills in. Every map is taken. */
	public void choose(boolean withReport, List<String> ids, Path into) {
		report.setSelection(withReport);
		formats.forEach(button -> button.setSelection(ids.contains(button.getData())));
		for (TableItem item : maps.getItems())
			item.setChecked(!ids.isEmpty());
		folder.setText(into.toString());
	}

	ExportChoice choice() {
		List<Path> chosen = new ArrayList<>();
		for (TableItem item : maps.getItems())
			if (item.getChecked() && item.getData() != null)
				chosen.add((Path) item.getData());
		List<String> ids = formats.stream().filter(Button::getSelection).map(button -> (String) button.getData()).toList();
		return new ExportChoice(report.getSelection(), chosen, ids, Path.of(folder.getText().strip()));
	}
}

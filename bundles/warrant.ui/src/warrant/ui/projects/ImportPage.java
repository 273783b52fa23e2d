package warrant.ui.projects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import warrant.corpus.ImportCommand;
import warrant.corpus.importing.Candidate;
import warrant.corpus.importing.NamePattern;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.Sessions;

/** Which files, into which project, and the pattern of their names with what it would read. */
public final class ImportPage extends WizardPage {

	private static final String NEW = "A new project, " + ImportFiles.NEW_PROJECT;

	private final List<Path> paths = new ArrayList<>();
	private Table files;
	private Text pattern;
	private ImportTable table;
	private Label summary;
	private Link stop;
	private Combo project;
	private ImportReading reading;
	private boolean read = true;

	ImportPage() {
		super("import");
		setTitle("Import documents");
		setDescription("Text, Markdown, HTML, PDF, DOCX, ODT, RTF and EPUB are read, folders and zip archives opened. The files are copied; yours stay where they are.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(page);
		files = new Table(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 3).hint(460, 84).applyTo(files);
		button(page, "&Files\u2026", this::askFiles);
		button(page, "F&older\u2026", this::askFolder);
		button(page, "&Take out", this::takeOut);
		drop(files);
		new Label(page, SWT.NONE).setText("&Into");
		project = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(project);
		Sessions.all().forEach(session -> project.add(session.project().getName()));
		project.add(NEW);
		project.addListener(SWT.Selection, event -> check());
		project.select(Math.max(0, Sessions.active().map(session -> project.indexOf(session.project().getName())).orElse(0)));
		new Label(page, SWT.NONE).setText("File &names say");
		pattern = new Text(page, SWT.BORDER);
		pattern.setMessage("nothing; or for example {date}_{outlet}_{title}");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(pattern);
		pattern.addModifyListener(event -> check());
		table = new ImportTable(page);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(760, 220).applyTo(table.control());
		summary = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(summary);
		stop = new Link(page, SWT.NONE);
		stop.setText("<a>Stop reading</a>");
		stop.addListener(SWT.Selection, event -> stop());
		setControl(page);
		say();
		check();
	}

	private static void button(Composite parent, String label, Runnable what) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> what.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(button);
	}

	private void drop(Table table) {
		DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void drop(DropTargetEvent event) {
				add(Arrays.stream((String[]) event.data).map(Path::of).toList());
			}
		});
	}

	private void askFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		if (dialog.open() != null)
			add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
	}

	private void askFolder() {
		String folder = new DirectoryDialog(getShell(), SWT.OPEN).open();
		if (folder != null)
			add(List.of(Path.of(folder)));
	}

	private void takeOut() {
		for (TableItem item : files.getSelection())
			paths.remove(item.getData());
		files.remove(files.getSelectionIndices());
		readAgain();
	}

	/** Adds files and folders to what will be imported. */
	public void add(List<Path> more) {
		for (Path path : more)
			if (!paths.contains(path)) {
				paths.add(path);
				TableItem item = new TableItem(files, SWT.NONE);
				item.setText(path.toString());
				item.setData(path);
			}
		readAgain();
	}

	/** Reads everything anew: which files are the same depends on what came before. */
	private void readAgain() {
		stop();
		table.clear();
		read = paths.isEmpty();
		check();
		if (paths.isEmpty())
			return;
		reading = new ImportReading(paths, getShell().getDisplay(), this::show, this::readAll);
		reading.schedule();
		say();
	}

	private void show(List<Candidate> more) {
		if (table.control().isDisposed())
			return;
		table.add(more);
		say();
	}

	private void readAll() {
		if (table.control().isDisposed())
			return;
		read = true;
		reading = null;
		check();
	}

	/** The preview ends here; what has not been looked at is imported all the same. */
	private void stop() {
		if (reading != null)
			reading.cancel();
		reading = null;
		say();
	}

	private void say() {
		summary.setText(paths.isEmpty() ? "" : (reading == null ? "" : "Reading\u2026 ") + table.summary());
		stop.setVisible(reading != null);
	}

	/** Whether everything has been looked at. */
	public boolean isRead() {
		return read;
	}

	@Override
	public void dispose() {
		if (reading != null)
			reading.cancel();
		super.dispose();
	}

	/** What file names say. */
	public void setPattern(String words) {
		pattern.setText(words);
	}

	/** The rows of the preview, as they are shown. */
	public List<List<String>> preview() {
		return IntStream.range(0, table.control().getItemCount()).mapToObj(row -> List.of(table.words(row))).toList();
	}

	/** What the preview comes to, in words. */
	public String summary() {
		return summary.getText();
	}

	private void check() {
		setErrorMessage(null);
		setPageComplete(!paths.isEmpty());
		try {
			table.compare(session().map(ProjectSession::register).map(ImportCommand::checksums).orElse(Map.of()), pattern());
		} catch (IllegalArgumentException e) {
			setErrorMessage(e.getMessage());
			setPageComplete(false);
		}
		if (read && !paths.isEmpty())
			setPageComplete(isPageComplete() && table.hasAny()); // nothing new: nothing to finish
		say();
	}

	Optional<ProjectSession> session() {
		return Sessions.all().stream().filter(session -> session.project().getName().equals(project.getText())).findFirst();
	}

	List<Path> paths() {
		return paths;
	}

	/** @throws IllegalArgumentException when it is no pattern */
	Optional<NamePattern> pattern() {
		return pattern.getText().isBlank() ? Optional.empty() : Optional.of(new NamePattern(pattern.getText().strip()));
	}
}

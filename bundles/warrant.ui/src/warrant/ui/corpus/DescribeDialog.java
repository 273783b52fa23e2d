package warrant.ui.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import warrant.corpus.DocumentSummary;
import warrant.text.Metadata;
import warrant.ui.properties.DocumentDescription;
import warrant.ui.session.ProjectSession;

/** Title, author, outlet and so on of one document or of several; only what is changed here is set. */
final class DescribeDialog extends TitleAreaDialog {

	private static final Map<String, String> FIELDS = new LinkedHashMap<>();
	static {
		FIELDS.put(Metadata.TITLE, "Title");
		FIELDS.put(Metadata.AUTHOR, "Author");
		FIELDS.put(Metadata.OUTLET, "Outlet");
		FIELDS.put(Metadata.DATE, "Date");
		FIELDS.put(Metadata.QUESTION, "Question");
		FIELDS.put(Metadata.URL, "URL");
	}

	private final ProjectSession session;
	private final List<DocumentSummary> documents;
	private final Map<String, Text> texts = new LinkedHashMap<>();
	private final Map<String, String> before = new LinkedHashMap<>();

	DescribeDialog(Shell parent, ProjectSession session, List<DocumentSummary> documents) {
		super(parent);
		this.session = session;
		this.documents = documents;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText("Describe");
		setTitle(documents.size() == 1 ? documents.getFirst().name() : documents.size() + " documents");
		setMessage("What you write here goes over what was read from the file. Leave a field as it is to keep it.");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		FIELDS.forEach((key, label) -> {
			new Label(area, SWT.NONE).setText(label);
			Text text = new Text(area, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
			List<String> values = documents.stream().map(document -> document.metadata().get(key).orElse("")).distinct().toList();
			text.setText(values.size() == 1 ? values.getFirst() : "");
			text.setMessage(values.size() == 1 ? "" : "different values: kept");
			before.put(key, text.getText());
			texts.put(key, text);
		});
		return area;
	}

	@Override
	protected void okPressed() {
		Map<String, String> changed = new LinkedHashMap<>();
		texts.forEach((key, text) -> {
			if (!text.getText().equals(before.get(key)))
				changed.put(key, text.getText());
		});
		if (!changed.isEmpty())
			new DocumentDescription(session).say(documents, changed);
		super.okPressed();
	}
}

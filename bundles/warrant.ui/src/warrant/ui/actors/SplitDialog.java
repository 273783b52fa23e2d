package warrant.ui.actors;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import warrant.annotation.ActorKind;
import warrant.corpus.tables.ActorSummary;

/** Asks who is meant by words that were taken for an actor. */
final class SplitDialog extends TitleAreaDialog {

	private final ActorSummary whole;
	private final List<String> words;
	private String name;
	private ActorKind kind;

	SplitDialog(Shell shell, ActorSummary whole, List<String> words) {
		super(shell);
		this.whole = whole;
		this.words = words;
		this.name = words.getFirst();
		this.kind = ActorKind.valueOf(whole.kind().name());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText("Split off");
		setTitle("Who else is meant?");
		setMessage("\u201c" + String.join("\u201d, \u201c", words) + "\u201d will no longer mean " + whole.name() + ", in any document.");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		new Label(area, SWT.NONE).setText("&Name");
		Text text = new Text(area, SWT.BORDER);
		text.setText(name);
		text.selectAll();
		text.addListener(SWT.Modify, event -> {
			name = text.getText();
			getButton(OK).setEnabled(!name.isBlank() && !name.equals(whole.name()));
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		new Label(area, SWT.NONE).setText("&Kind");
		Combo kinds = new Combo(area, SWT.READ_ONLY);
		kinds.setItems(Arrays.stream(ActorKind.values()).map(ActorKind::getLiteral).toArray(String[]::new));
		kinds.setText(kind.getLiteral());
		kinds.addListener(SWT.Selection, event -> kind = ActorKind.get(kinds.getText()));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(OK).setEnabled(!name.equals(whole.name()));
	}

	String name() {
		return name;
	}

	ActorKind kind() {
		return kind;
	}
}

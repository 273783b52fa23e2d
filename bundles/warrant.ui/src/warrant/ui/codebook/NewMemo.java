package warrant.ui.codebook;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import warrant.annotation.Actor;
import warrant.annotation.ActorKind;
import warrant.annotation.Code;
import warrant.corpus.editing.ActorEdits;
import warrant.corpus.editing.MemoEdits;
import warrant.corpus.tables.ActorSummary;
import warrant.ui.session.ProjectSession;

/** Asks for a note of several lines. */
public final class NewMemo extends TitleAreaDialog {

	private final String about;
	private String words = "";

	private NewMemo(Shell shell, String about) {
		super(shell);
		this.about = about;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText("Memo");
		setTitle("Write a memo");
		setMessage("On: " + (about.length() > 160 ? about.substring(0, 159) + "\u2026" : about));
		Composite area = (Composite) super.createDialogArea(parent);
		Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 120).indent(10, 10).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			words = text.getText();
			getButton(Dialog.OK).setEnabled(!words.isBlank());
		});
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0 && !words.isBlank())
				okPressed();
		});
		text.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(Dialog.OK).setEnabled(false);
	}

	/** What was written; empty when the analyst thought better of it. */
	static Optional<String> ask(Shell shell, String about) {
		NewMemo dialog = new NewMemo(shell, about);
		return dialog.open() == Window.OK ? Optional.of(dialog.words) : Optional.empty();
	}

	/** Asks, and writes it on a code. */
	public static void on(Shell shell, ProjectSession session, Code code) {
		ask(shell, code.getName()).ifPresent(words -> session.edit("Write memo",
				() -> new MemoEdits(session.coder()).write(code.getMemos(), words), session.codebook()));
	}

	/** Asks, and writes it on an actor, who enters the register by it. */
	public static void on(Shell shell, ProjectSession session, ActorSummary actor) {
		ask(shell, actor.name()).ifPresent(words -> session.edit("Write memo", () -> {
			Actor entry = new ActorEdits(session.actors()).entry(actor.id(), actor.name(), ActorKind.valueOf(actor.kind().name()));
			new MemoEdits(session.coder()).write(entry.getMemos(), words);
		}, session.actors()));
	}
}

package warrant.ui.properties;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import warrant.ui.look.Look;
import warrant.ui.parts.Fields;

/** Makes the rows of the Properties view on a page of three columns: a word, what it is, and in small where that is known from. */
final class PropertyRows {

	private static final int NARROW = 140;

	private final Composite page;

	PropertyRows(Composite page) {
		this.page = page;
	}

	/** What the rows are about. @param kind stands small above it */
	void title(String kind, String words) {
		Label small = label(page, SWT.NONE, kind);
		small.setForeground(Look.soft());
		GridDataFactory.fillDefaults().span(3, 1).applyTo(small);
		Label title = label(page, SWT.WRAP, words);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(title);
	}

	/** What can only be read; nothing for what is blank. */
	void fact(String word, String answer) {
		if (answer.isBlank())
			return;
		name(word);
		Label value = label(page, SWT.WRAP, answer);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(value);
	}

	/** @param taken told when the analyst has said something else */
	void field(String word, String value, Consumer<String> taken) {
		field(word, value, Optional.empty(), taken);
	}

	/** @param origin in a word, where the value is known from; empty: that goes without saying */
	void field(String word, String value, Optional<String> origin, Consumer<String> taken) {
		name(word);
		Text text = new Text(page, SWT.SINGLE | SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).span(origin.isEmpty() ? 2 : 1, 1).applyTo(text);
		origin.ifPresent(known -> {
			Label from = label(page, SWT.NONE, known);
			from.setForeground(Look.soft());
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(from);
		});
		Fields.whenDone(text, () -> {
			if (!text.getText().strip().equals(value))
				taken.accept(text.getText().strip());
		});
		called(text, word);
	}

	/** Several lines; Ctrl+Enter or leaving the field takes them. */
	void lines(String word, String value, Consumer<String> taken) {
		name(word);
		Text text = new Text(page, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		text.setText(value);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, 3 * text.getLineHeight()).applyTo(text);
		Runnable take = () -> {
			if (!text.getText().equals(value))
				taken.accept(text.getText());
		};
		text.addListener(SWT.FocusOut, event -> take.run());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				take.run();
			}
		});
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		called(text, word);
	}

	void choice(String word, String[] items, String chosen, Consumer<String> taken) {
		name(word);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(items);
		combo.setText(chosen);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			if (!combo.getText().equals(chosen))
				taken.accept(combo.getText());
		});
		called(combo, word);
	}

	void link(String word, String words, Runnable opens) {
		name(word);
		Link link = new Link(page, SWT.WRAP);
		link.setText("<a>" + words.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a") + "</a>");
		link.addListener(SWT.Selection, event -> opens.run());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(link);
	}

	private void name(String word) {
		Label name = label(page, SWT.NONE, word);
		name.setForeground(Look.soft());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(name);
	}

	private static Label label(Composite parent, int style, String words) {
		Label label = new Label(parent, style);
		label.setText(words.replace("&", "&&"));
		return label;
	}

	/** For those who hear what a control is called. */
	private static void called(Control control, String word) {
		control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = word));
	}
}

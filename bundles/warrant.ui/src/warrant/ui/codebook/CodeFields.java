package warrant.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import warrant.annotation.Code;
import warrant.corpus.editing.CodebookEdits;
import warrant.ui.document.CodingKeys;
import warrant.ui.look.Look;
import warrant.ui.parts.Fields;
import warrant.ui.session.ProjectSession;

/** Name, key, colour, definition and examples of a code, changed where they stand: leaving a field makes it so. */
final class CodeFields {

	private final Composite fields;
	private final Text name;
	private final Text key;
	private final Text definition;
	private final Text examples;
	private final ColourRow colours;
	private Optional<Code> shown = Optional.empty();
	private ProjectSession session;

	CodeFields(Composite parent) {
		fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).spacing(8, 4).applyTo(fields);
		name = text("Name", SWT.NONE, 1);
		key = text("Key", SWT.NONE, 1);
		GridDataFactory.fillDefaults().hint(24, SWT.DEFAULT).applyTo(key);
		key.setTextLimit(1);
		label("Colour");
		colours = new ColourRow(fields, colour -> change((edits, code) -> edits.recolour(code, colour)));
		GridDataFactory.fillDefaults().span(3, 1).hint(colours.size()).applyTo(colours.control());
		definition = text("Definition", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 3);
		definition.setMessage("When the code applies, and when not");
		examples = text("Examples", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 3);
		examples.setMessage("Typical passages, a line each");
		whenDone(name, (edits, code) -> edits.rename(code, name.getText()));
		whenDone(key, (edits, code) -> edits.key(code, free(key.getText())));
		key.setToolTipText("In a document's text, this key puts the code on the selected words");
		whenDone(definition, (edits, code) -> edits.define(code, definition.getText()));
		whenDone(examples, (edits, code) -> edits.examples(code, List.of(examples.getText().split("\\R"))));
	}

	/** Keys of commands come first in a text: a code could never have them. */
	private static String free(String key) {
		if (!key.isBlank() && CodingKeys.isTaken(key))
			throw new IllegalArgumentException("the key '" + key + "' belongs to a command of the Annotate menu; choose another");
		return key;
	}

	private void label(String words) {
		Label label = new Label(fields, SWT.NONE);
		label.setText(words);
		label.setForeground(Look.soft());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	private Text text(String words, int style, int columns) {
		label(words);
		Text text = new Text(fields, SWT.BORDER | style);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(60, (style & SWT.MULTI) != 0 ? 42 : SWT.DEFAULT).applyTo(text);
		if ((style & SWT.MULTI) != 0)
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return text;
	}

	private void whenDone(Text text, BiConsumer<CodebookEdits, Code> change) {
		Fields.whenDone(text, () -> change(change));
	}

	/** What was refused is shown as it still is. */
	private void change(BiConsumer<CodebookEdits, Code> change) {
		shown.ifPresent(code -> {
			Fields.orSayWhyNot(() -> new CodeChanges(session).change("Change " + code.getName(), edits -> change.accept(edits, code)));
			show(session, code);
		});
	}

	void show(ProjectSession of, Code code) {
		session = of;
		shown = Optional.of(code);
		Fields.show(name, code.getName());
		Fields.show(key, code.getKey());
		Fields.show(definition, code.getDefinition());
		Fields.show(examples, String.join("\n", code.getExamples()));
		colours.show(code.getColour());
	}

	Composite control() {
		return fields;
	}

	Text name() {
		return name;
	}

	Text key() {
		return key;
	}
}

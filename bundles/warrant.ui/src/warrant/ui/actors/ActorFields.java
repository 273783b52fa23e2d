package warrant.ui.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import warrant.annotation.Actor;
import warrant.annotation.ActorKind;
import warrant.corpus.editing.ActorEdits;
import warrant.corpus.tables.ActorSummary;
import warrant.ui.look.Look;
import warrant.ui.parts.Fields;
import warrant.ui.session.ProjectSession;

/** Name, kind and other names of an actor, changed where they stand: Enter, or leaving the field, makes it so. */
final class ActorFields {

	private final Composite fields;
	private final Text name;
	private final Combo kind;
	private final Text aliases;
	private Optional<ActorSummary> shown = Optional.empty();
	private ProjectSession session;

	ActorFields(Composite parent) {
		fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(fields);
		name = text("Name");
		label("Kind");
		kind = new Combo(fields, SWT.READ_ONLY);
		kind.setItems(Arrays.stream(ActorKind.values()).map(value -> value.getLiteral()).toArray(String[]::new));
		kind.addListener(SWT.Selection, event -> change((changes, actor) -> changes.retype(actor, ActorKind.get(kind.getText()))));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
		aliases = text("Also called");
		aliases.setMessage("other names, with commas between");
		Fields.whenDone(name, () -> change((changes, actor) -> changes.rename(actor, name.getText())));
		Fields.whenDone(aliases, () -> change((changes, actor) -> changes.aliases(actor, List.of(aliases.getText().split(",")))));
	}

	private void label(String words) {
		Label label = new Label(fields, SWT.NONE);
		label.setText(words);
		label.setForeground(Look.soft());
	}

	private Text text(String words) {
		label(words);
		Text text = new Text(fields, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** What was refused is shown as it still is. */
	private void change(BiConsumer<ActorChanges, ActorSummary> change) {
		shown.ifPresent(actor -> {
			Fields.orSayWhyNot(() -> change.accept(new ActorChanges(session), actor));
			show(session, actor);
		});
	}

	void show(ProjectSession of, ActorSummary actor) {
		session = of;
		shown = Optional.of(actor);
		Optional<Actor> entry = new ActorEdits(session.actors()).find(actor.id());
		Fields.show(name, entry.map(Actor::getName).orElse(actor.name()));
		String what = entry.map(known -> known.getKind().getLiteral()).orElse(actor.kind().name().toLowerCase(Locale.ROOT));
		kind.setText(what);
		Fields.show(aliases, entry.map(known -> String.join(", ", known.getAliases())).orElse(""));
	}

	Composite control() {
		return fields;
	}

	Text name() {
		return name;
	}
}

package warrant.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import warrant.annotation.Actor;
import warrant.annotation.Annotation;
import warrant.annotation.Code;
import warrant.annotation.Codebooks;
import warrant.annotation.RelationType;
import warrant.corpus.editing.Coding;
import warrant.corpus.editing.MarkType;
import warrant.text.Span;
import warrant.ui.SessionDocument;

/** Does what the analyst decides, each as one step that can be undone. */
final class Annotating {

	/** What the analyst points at: an item, or selected words, and where the caret is. */
	record Target(Optional<CodedItem> item, Span selection) {
	}

	private final DocumentEditor editor;
	/** The first end of a link that is being made. */
	private Optional<CodedItem> linkFrom = Optional.empty();
	private RelationType linkType = RelationType.SUPPORT;

	Annotating(DocumentEditor editor) {
		this.editor = editor;
	}

	void perform(Act act) {
		Target target = editor.target();
		try {
			switch (act) {
				case CLAIM -> mark(target, MarkType.CLAIM);
				case PREMISE -> mark(target, MarkType.PREMISE);
				case RECOMMENDATION -> mark(target, MarkType.RECOMMENDATION);
				case ACTOR -> mark(target, MarkType.MENTION);
				case MAJOR_CLAIM -> mark(target, MarkType.MAJOR_CLAIM);
				case ACCEPT -> acceptOrLink(target);
				case REJECT -> on(target, "Reject", item -> coding().reject(item.id()));
				case NEXT -> editor.items().nextSuggestion(target.selection().start()).ifPresent(editor::reveal);
				case PREVIOUS -> editor.items().previousSuggestion(target.selection().start()).ifPresent(editor::reveal);
				case START_LEFT, START_RIGHT, END_LEFT, END_RIGHT -> on(target, "Adjust", item -> adjust(item, act));
				case ATTRIBUTE -> attribute(target);
				case CODE -> code(target);
				case COMMENT -> comment(target);
				case SUPPORT -> link(target, RelationType.SUPPORT);
				case ATTACK -> link(target, RelationType.ATTACK);
				case ACCEPT_ABOVE -> acceptAbove();
				case EVERYWHERE -> target.item().ifPresent(item -> new Everywhere(editor.document(), item).apply());
				case COPY_QUOTE -> editor.copyQuote();
				case OUTLINE -> editor.outline();
				case LEAVE -> leave();
			}
		} catch (IllegalArgumentException e) {
			editor.say(e.getMessage());
		}
	}

	private Coding coding() {
		SessionDocument document = editor.document();
		return new Coding(document.base(), document.annotations(), document.session().actors(), document.session().coder());
	}

	private void edit(String label, Runnable change) {
		SessionDocument document = editor.document();
		document.session().edit(label, change, document.annotations(), document.session().actors());
	}

	private void on(Target target, String label, Consumer<CodedItem> change) {
		if (target.item().isEmpty()) {
			editor.say("Put the caret into a claim, premise, recommendation or actor first.");
			return;
		}
		CodedItem item = target.item().get();
		edit(label + " " + item.kind().label().toLowerCase(java.util.Locale.ROOT), () -> change.accept(item));
	}

	private void mark(Target target, MarkType type) {
		if (target.selection().length() > 0) {
			Annotation[] made = new Annotation[1];
			edit("Mark " + name(type), () -> made[0] = coding().mark(target.selection(), type));
			editor.reveal(made[0].getId());
		} else
			on(target, "Retype", item -> editor.afterEdit(coding().retype(item.id(), type).getId()));
	}

	private static String name(MarkType type) {
		return type == MarkType.MENTION ? "actor" : type.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
	}

	private void acceptOrLink(Target target) {
		if (linkFrom.isPresent()) {
			finishLink(target);
			return;
		}
		on(target, "Accept", item -> editor.afterEdit(coding().accept(item.id()).getId()));
	}

	private void adjust(CodedItem item, Act act) {
		Words words = new Words(editor.document().document().text());
		Span span = item.span();
		Span now = switch (act) {
			case START_LEFT -> new Span(words.before(span.start()), span.end());
			case START_RIGHT -> new Span(Math.min(words.after(span.start()), span.end()), span.end());
			case END_LEFT -> new Span(span.start(), Math.max(words.endBefore(span.end()), span.start()));
			default -> new Span(span.start(), words.endAfter(span.end()));
		};
		editor.afterEdit(coding().adjust(item.id(), now).getId());
	}

	private void attribute(Target target) {
		if (target.item().isEmpty()) {
			on(target, "Attribute", item -> {
			});
			return;
		}
		List<Optional<Actor>> choices = new ArrayList<>();
		choices.add(Optional.empty());
		editor.document().session().actors().getActors().stream().sorted((a, b) -> a.getName().compareToIgnoreCase(b.getName()))
				.forEach(actor -> choices.add(Optional.of(actor)));
		new ChooseDialog<>(shell(), "Who says it?", "actor", choices, actor -> actor.map(Actor::getName).orElse("The author")).open()
				.ifPresent(actor -> on(target, "Attribute", item -> editor.afterEdit(coding().attribute(item.id(), actor.map(Actor::getId)).getId())));
	}

	private void code(Target target) {
		Span span = target.selection().length() > 0 ? target.selection() : target.item().map(CodedItem::span).orElse(null);
		List<Code> codes = Codebooks.all(editor.document().session().codebook());
		if (span == null || codes.isEmpty()) {
			editor.say(span == null ? "Select the words to code first." : "There are no codes yet: make one in the Codebook view.");
			return;
		}
		new ChooseDialog<>(shell(), "Code", "code", codes, Code::getName).open()
				.ifPresent(code -> edit("Code as " + code.getName(), () -> coding().code(span, code.getId())));
	}

	private void comment(Target target) {
		InputDialog dialog = new InputDialog(shell(), "Memo", target.item().isPresent() ? "About this " + target.item().get().kind().label()
				.toLowerCase(java.util.Locale.ROOT) + ":" : "About the document:", "", text -> text.isBlank() ? "" : null);
		if (dialog.open() == Window.OK)
			edit("Write memo", () -> {
				if (target.item().isPresent())
					coding().comment(target.item().get().id(), dialog.getValue());
				else
					coding().comment(dialog.getValue());
			});
	}

	private void link(Target target, RelationType type) {
		if (target.item().isEmpty()) {
			on(target, "Link", item -> {
			});
			return;
		}
		linkFrom = target.item();
		linkType = type;
		editor.say("Now go to what it " + type.getLiteral() + "s and press Enter; Esc leaves it.");
	}

	private void finishLink(Target target) {
		CodedItem from = linkFrom.get();
		linkFrom = Optional.empty();
		on(target, "Link as " + linkType.getLiteral() + " of", item -> coding().relate(from.id(), item.id(), linkType));
		editor.say("");
	}

	/** Leaves what was begun. */
	private void leave() {
		linkFrom = Optional.empty();
		editor.say("");
	}

	private void acceptAbove() {
		InputDialog dialog = new InputDialog(shell(), "Accept all above a score", "Every suggestion of this document with at least this score (0 to 1):",
				"0.8", Annotating::wrongScore);
		if (dialog.open() == Window.OK)
			acceptAbove(Double.parseDouble(dialog.getValue()));
	}

	private static String wrongScore(String text) {
		try {
			double score = Double.parseDouble(text);
			return score >= 0 && score <= 1 ? null : "between 0 and 1";
		} catch (NumberFormatException e) {
			return "a number between 0 and 1, as 0.8";
		}
	}

	/** One step, however many there are. */
	void acceptAbove(double score) {
		List<CodedItem> open = editor.items().suggestions().stream().filter(item -> item.score() >= score).toList();
		if (open.isEmpty())
			MessageDialog.openInformation(shell(), "Accept all above a score", "No suggestion has so high a score.");
		else
			edit("Accept " + open.size() + " suggestions", () -> {
				Coding coding = coding();
				open.forEach(item -> coding.accept(item.id()));
			});
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}
}

package warrant.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import warrant.annotation.Actor;
import warrant.annotation.Code;
import warrant.annotation.Codebooks;
import warrant.annotation.RelationType;
import warrant.corpus.editing.Coding;
import warrant.corpus.editing.MarkType;
import warrant.text.Span;
import warrant.ui.session.Passage;
import warrant.ui.session.SessionDocument;

/** Does what the analyst decides, each as one step that can be undone. */
final class Annotating {

	/** What the analyst points at: an item, or selected words, and where the caret is. */
	record Target(Optional<CodedItem> item, Span selection) {
	}

	static final String NOTHING = "Put the caret into a claim, premise, recommendation or actor first.";

	private final DocumentEditor editor;
	private final Linking linking;

	Annotating(DocumentEditor editor) {
		this.editor = editor;
		this.linking = new Linking(editor);
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
				case NEXT -> step(editor.items().nextSuggestion(target.selection().start()), true);
				case PREVIOUS -> step(editor.items().previousSuggestion(target.selection().start()), false);
				case START_LEFT, START_RIGHT, END_LEFT, END_RIGHT -> on(target, "Adjust", item -> adjust(item, act));
				case ATTRIBUTE -> attribute(target);
				case CODE -> code(target);
				case COMMENT -> comment(target);
				case SUPPORT -> linking.begin(target, RelationType.SUPPORT);
				case ATTACK -> linking.begin(target, RelationType.ATTACK);
				case UNDERCUT -> linking.begin(target, RelationType.UNDERCUT);
				case ACCEPT_ABOVE -> acceptAbove();
				case EVERYWHERE -> everywhere(target);
				case TO_MAP -> toMap(target);
				case COPY_QUOTE -> copyQuote(target);
				case OUTLINE -> new QuickOutline(editor).open();
				case CARD -> ItemHover.showAtCaret(editor);
				case LEAVE -> linking.leave();
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
			editor.say(NOTHING);
			return;
		}
		CodedItem item = target.item().get();
		edit(label + " " + item.kind().label().toLowerCase(Locale.ROOT), () -> change.accept(item));
	}

	/** Selected words become one; where they are one already, about, it gets these ends. Without a selection the item becomes something else. */
	private void mark(Target target, MarkType type) {
		if (target.selection().length() == 0) {
			Target argued = new Target(target.item().filter(CodedItems::argues)
					.or(() -> editor.items().componentAt(target.selection().start())).or(target::item), target.selection());
			on(argued, "Retype", item -> editor.afterEdit(coding().retype(item.id(), type).getId()));
			return;
		}
		Optional<CodedItem> same = editor.items().in(target.selection().start(), target.selection().end()).stream()
				.filter(item -> item.kind().name().equals(type.name()) && item.span().matchesHalf(target.selection())).findFirst();
		if (same.isPresent())
			edit("Adjust " + name(type), () -> editor.afterEdit(coding().adjust(same.get().id(), target.selection()).getId()));
		else
			edit("Mark " + name(type), () -> editor.afterEdit(coding().mark(target.selection(), type).getId()));
	}

	/** Where nothing is left to decide the key moves the focus, as it does everywhere else. */
	private void step(Optional<CodedItem> to, boolean forward) {
		if (to.isPresent())
			editor.reveal(to.get());
		else {
			editor.pane().text().traverse(forward ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
			editor.say("Every suggestion of this document has been decided on.");
		}
	}

	private void copyQuote(Target target) {
		new Quote(editor.document(), target).copy(editor.pane().text().getDisplay());
		editor.say("Copied with its citation.");
	}

	/** What is selected, else the item. */
	private void toMap(Target target) {
		Optional<Passage> passage = new PassageDrag(editor).passage().or(() -> target.item().map(item -> item.passage(editor.document())));
		if (passage.isEmpty())
			editor.say(NOTHING);
		else
			editor.say(new ToMap(editor.getSite().getPage(), editor.document().session()).put(passage.get()).map(map -> "Put on the map " + map + ".")
					.orElse("Open an argument map of this project first: File, New Argument Map."));
	}

	private void everywhere(Target target) {
		if (target.item().isEmpty())
			editor.say(NOTHING);
		else
			new Everywhere(editor.document(), target.item().get()).apply();
	}

	private static String name(MarkType type) {
		return type == MarkType.MENTION ? "actor" : type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private void acceptOrLink(Target target) {
		if (linking.isBegun()) {
			linking.finish(target);
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
			editor.say(NOTHING);
			return;
		}
		List<Optional<Actor>> choices = new ArrayList<>();
		choices.add(Optional.empty());
		editor.document().session().actors().getActors().stream().sorted((a, b) -> a.getName().compareToIgnoreCase(b.getName()))
				.forEach(actor -> choices.add(Optional.of(actor)));
		new ChooseDialog<>(shell(), "Who says it?", "actor", choices, actor -> actor.map(Actor::getName).orElse("The author")).open()
				.ifPresent(actor -> attribute(target.item().get(), actor.map(Actor::getId)));
	}

	/** @param actor id in the register; empty: the author */
	void attribute(CodedItem item, Optional<String> actor) {
		edit("Attribute", () -> editor.afterEdit(coding().attribute(item.id(), actor).getId()));
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

	/** The code of that quick key, on the selected words or the item. @return whether there is one */
	boolean quickCode(char key) {
		String wanted = String.valueOf(key).toLowerCase(java.util.Locale.ROOT);
		Optional<Code> code = Codebooks.all(editor.document().session().codebook()).stream().filter(each -> wanted.equals(each.getKey())).findFirst();
		Target target = editor.target();
		Optional<Span> span = target.selection().length() > 0 ? Optional.of(target.selection()) : target.item().map(CodedItem::span);
		if (code.isPresent() && span.isPresent())
			edit("Code as " + code.get().getName(), () -> coding().code(span.get(), code.get().getId()));
		else if (code.isPresent())
			editor.say("Select the words to code first.");
		return code.isPresent();
	}

	private void comment(Target target) {
		InputDialog dialog = new InputDialog(shell(), "Memo", target.item().isPresent() ? "About this " + target.item().get().kind().label()
				.toLowerCase(Locale.ROOT) + ":" : "About the document:", "", text -> text.isBlank() ? "" : null);
		if (dialog.open() == Window.OK)
			comment(target, dialog.getValue());
	}

	/** On selected words that nobody has marked, on the item, else on the document. */
	private void comment(Target target, String words) {
		boolean plain = target.selection().length() > 0 && editor.items().argued(target.selection()).isEmpty();
		if (plain)
			edit("Write memo", () -> editor.afterEdit(coding().comment(target.selection(), words).getId()));
		else
			comment(target.item(), words);
	}

	/** @param item empty: the document is commented on */
	void comment(Optional<CodedItem> item, String words) {
		edit("Write memo", () -> {
			if (item.isPresent())
				editor.afterEdit(coding().comment(item.get().id(), words).getId());
			else
				coding().comment(words);
		});
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

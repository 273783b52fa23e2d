package warrant.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import warrant.annotation.RelationType;
import warrant.corpus.editing.Coding;
import warrant.extraction.Relation;
import warrant.ui.document.Annotating.Target;
import warrant.ui.session.SessionDocument;

/** Links two items, or an item with the link that it undercuts: begun at one of them, finished with Enter at the other. */
final class Linking {

	private final DocumentEditor editor;
	private Optional<CodedItem> from = Optional.empty();
	private RelationType type = RelationType.SUPPORT;

	Linking(DocumentEditor editor) {
		this.editor = editor;
	}

	boolean isBegun() {
		return from.isPresent();
	}

	void begin(Target target, RelationType as) {
		Optional<CodedItem> item = linkable(target);
		if (item.isEmpty()) {
			editor.say(Annotating.NOTHING);
			return;
		}
		from = item;
		type = as;
		editor.say(as == RelationType.UNDERCUT
				? "It undercuts a link: now go to the reason or objection that doesn\u2019t hold and press Enter; Esc leaves it."
				: "Now go to what it " + as.getLiteral() + "s and press Enter; Esc leaves it.");
	}

	private Optional<CodedItem> linkable(Target target) {
		return target.item().flatMap(item -> editor.items().linkableAt(Math.max(item.span().start(), Math.min(target.selection().start(), item.span().end() - 1))))
				.or(target::item);
	}

	void finish(Target target) {
		CodedItem begun = from.orElseThrow();
		from = Optional.empty();
		Optional<CodedItem> to = linkable(target);
		if (to.isEmpty())
			editor.say(Annotating.NOTHING);
		else if (type == RelationType.UNDERCUT)
			undercut(begun, to.get());
		else
			edit("Link as " + type.getLiteral(), coding -> coding.relate(begun.id(), to.get().id(), type).getTarget().getId());
	}

	private void undercut(CodedItem begun, CodedItem at) {
		List<Relation> steps = editor.items().steps(at).stream().filter(step -> !step.sources().contains(begun.id()) && !step.target().equals(begun.id()))
				.toList();
		if (steps.isEmpty())
			throw new IllegalArgumentException("Nothing is linked here yet: link two claims first, with S or X.");
		Optional<Relation> chosen = steps.size() == 1 ? Optional.of(steps.getFirst())
				: new ChooseDialog<>(editor.getSite().getShell(), "Which link does it undercut?", "undercut", steps, this::words).open();
		chosen.ifPresent(step -> edit("Link as undercut", coding -> coding.undercut(begun.id(), step).getSources().getFirst().getId()));
	}

	private String words(Relation step) {
		return step.sources().stream().map(this::words).collect(Collectors.joining(" and ")) + " \u2014 " + step.type().label() + "s \u2014 " + words(step.target());
	}

	private String words(String id) {
		String words = editor.items().byId(id).map(item -> item.span().of(editor.document().document().text()).replaceAll("\\s+", " ")).orElse("");
		return words.length() > 60 ? words.substring(0, 59) + "\u2026" : words;
	}

	private interface Link {
		/** What is to be worked on afterwards. */
		String in(Coding coding);
	}

	private void edit(String label, Link link) {
		SessionDocument document = editor.document();
		Coding coding = new Coding(document.base(), document.annotations(), document.session().actors(), document.session().coder());
		document.session().edit(label, () -> editor.afterEdit(link.in(coding)), document.annotations(), document.session().actors());
	}

	void leave() {
		from = Optional.empty();
		editor.say("");
	}
}

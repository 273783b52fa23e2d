package warrant.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import warrant.annotation.Annotation;
import warrant.annotation.Memo;
import warrant.corpus.editing.Coding;
import warrant.corpus.editing.MarkType;
import warrant.corpus.editing.MemoEdits;
import warrant.ui.document.CodedItem;
import warrant.ui.document.ItemFacts;
import warrant.ui.parts.Opening;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.SessionDocument;

/** The properties of words in a document: what they are, how sure that is and why, who says them, who decided it, and what was noted. */
final class WordsPage {

	private static final List<PassageKind> TYPES = List.of(PassageKind.MAJOR_CLAIM, PassageKind.CLAIM, PassageKind.PREMISE, PassageKind.RECOMMENDATION);
	private static final int LONGEST = 600;

	private final PropertyRows rows;
	private final SessionDocument document;
	private final Passage passage;

	WordsPage(PropertyRows rows, SessionDocument document, Passage passage) {
		this.rows = rows;
		this.document = document;
		this.passage = passage;
	}

	/** @param item what is marked at the words; empty: nothing */
	void fill(Optional<CodedItem> item) {
		String words = item.map(CodedItem::span).orElse(passage.span()).of(document.document().text()).replaceAll("\\s+", " ");
		rows.title(item.map(CodedItem::kind).orElse(PassageKind.TEXT).label(), words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words);
		item.ifPresent(this::fill);
		String title = document.session().summary(document.name()).flatMap(summary -> summary.metadata().title()).orElse(document.name());
		rows.link("Document", title, () -> Opening.passage(passage));
	}

	private void fill(CodedItem item) {
		if (TYPES.contains(item.kind()))
			rows.choice("Type", TYPES.stream().map(PassageKind::label).toArray(String[]::new), item.kind().label(),
					chosen -> decide("Change type", coding -> coding.retype(item.id(), type(chosen))));
		Optional<Annotation> annotation = document.annotations().getAnnotations().stream().filter(known -> known.getId().equals(item.id())).findFirst();
		rows.fact("Status", annotation.map(known -> known.getStatus().getLiteral()).orElse("suggested"));
		if (item.suggested() && item.kind() != PassageKind.MENTION)
			rows.fact("Score", String.format(Locale.ROOT, "%.2f", item.score()));
		for (ItemFacts.Row row : ItemFacts.of(document, item).rows())
			if (!row.word().equals("memo") && annotation.map(known -> !known.getStatus().getLiteral().equals(row.word())).orElse(true))
				rows.fact(row.word().substring(0, 1).toUpperCase(Locale.ROOT) + row.word().substring(1), row.answer());
		annotation.ifPresent(known -> {
			rows.fact("Coder", ItemFacts.coder(known));
			rows.fact("Time", known.getTime());
		});
		Optional<Memo> memo = annotation.flatMap(known -> known.getMemos().stream().findFirst());
		rows.lines("Memo", memo.map(Memo::getText).orElse(""), words -> write(item, memo, words));
	}

	private static MarkType type(String label) {
		return MarkType.valueOf(Arrays.stream(PassageKind.values()).filter(kind -> kind.label().equals(label)).findFirst().orElseThrow().name());
	}

	private void write(CodedItem item, Optional<Memo> memo, String words) {
		if (memo.isPresent())
			decide("Change memo", coding -> new MemoEdits(document.session().coder()).rewrite(memo.get(), words));
		else if (!words.isBlank())
			decide("Write memo", coding -> coding.comment(item.id(), words));
	}

	private void decide(String label, Consumer<Coding> decision) {
		Coding coding = new Coding(document.base(), document.annotations(), document.session().actors(), document.session().coder());
		document.session().edit(label, () -> decision.accept(coding), document.annotations(), document.session().actors());
	}
}

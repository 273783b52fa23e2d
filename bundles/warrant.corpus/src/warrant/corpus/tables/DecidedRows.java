package warrant.corpus.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import warrant.annotation.Annotation;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.Memo;
import warrant.annotation.StanceAnnotation;
import warrant.annotation.Status;
import warrant.corpus.decisions.ActorNames;
import warrant.text.Span;

/** Rows of what people did with a document: codes, stances, memos. */
final class DecidedRows {

	private final Source source;
	private final ActorNames names;
	private final Optional<DocumentAnnotations> decided;
	private final List<Annotation> standing;

	DecidedRows(Source source, Optional<DocumentAnnotations> decided, ActorNames names) {
		this.source = source;
		this.names = names;
		this.decided = decided;
		this.standing = decided.stream().flatMap(all -> all.getAnnotations().stream())
				.filter(annotation -> annotation.getStatus() != Status.REJECTED).toList();
	}

	List<CodedRow> coded() {
		return standing.stream().filter(annotation -> !annotation.getCodes().isEmpty())
				.map(annotation -> new CodedRow(source, annotation.getId(), span(annotation), words(annotation), layer(annotation),
						List.copyOf(annotation.getCodes())))
				.toList();
	}

	private static String layer(Annotation annotation) {
		return annotation.eClass().getName().replace("Annotation", "").toLowerCase(Locale.ROOT);
	}

	List<StanceRow> stances() {
		return standing.stream().filter(StanceAnnotation.class::isInstance).map(StanceAnnotation.class::cast)
				.map(stance -> new StanceRow(source, stance.getId(), span(stance), words(stance), actor(stance), stance.getTarget(),
						stance.getPolarity(), Optional.ofNullable(stance.getDate()).or(source.metadata()::date).orElse("")))
				.toList();
	}

	/** Whoever it was has perhaps been merged since. */
	private String actor(StanceAnnotation stance) {
		return names.byId(stance.getActor()).map(actor -> actor.getId()).orElse(stance.getActor());
	}

	/** On the document first. */
	List<MemoRow> memos() {
		List<MemoRow> rows = new ArrayList<>();
		decided.ifPresent(all -> all.getMemos().forEach(memo -> rows.add(row(memo, "", new Span(0, 0), ""))));
		for (Annotation annotation : standing)
			annotation.getMemos().forEach(memo -> rows.add(row(memo, annotation.getId(), span(annotation), words(annotation))));
		return rows;
	}

	private MemoRow row(Memo memo, String annotation, Span span, String words) {
		return new MemoRow(source, memo.getId(), annotation, span, words, memo.getText() == null ? "" : memo.getText(), memo.getCoder(),
				memo.getTime());
	}

	private static Span span(Annotation annotation) {
		return new Span(annotation.getStart(), annotation.getEnd());
	}

	private static String words(Annotation annotation) {
		return annotation.getQuote() == null ? "" : annotation.getQuote().replaceAll("\\s+", " ");
	}
}

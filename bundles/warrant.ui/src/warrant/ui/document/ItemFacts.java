package warrant.ui.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import warrant.annotation.Annotation;
import warrant.extraction.Actor;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.Extraction;
import warrant.extraction.Recommendation;
import warrant.text.Span;
import warrant.ui.session.Coder;
import warrant.ui.session.SessionDocument;

/** What is known of an item, in rows of a word and an answer: who should, do what, who says it, why it was marked. */
public record ItemFacts(List<Row> rows) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	/** A word, and the answer to it. */
	public record Row(String word, String answer) {
	}

	public static ItemFacts of(SessionDocument document, CodedItem item) {
		List<Row> rows = new ArrayList<>();
		Extraction merged = document.merged();
		String text = document.document().text();
		merged.recommendations().stream().filter(recommendation -> recommendation.id().equals(item.id())).findFirst()
				.ifPresent(recommendation -> recommendation(merged, text, recommendation, rows));
		merged.components().stream().filter(component -> component.id().equals(item.id())).findFirst()
				.ifPresent(component -> component(merged, component, rows));
		if (item.suggested() && !item.reasons().isEmpty())
			rows.add(new Row("why marked", String.join("; ", item.reasons())));
		document.annotations().getAnnotations().stream().filter(annotation -> annotation.getId().equals(item.id())).findFirst()
				.ifPresent(annotation -> decided(annotation, rows));
		return new ItemFacts(rows.stream().filter(row -> !row.answer().isBlank()).toList());
	}

	private static void recommendation(Extraction merged, String text, Recommendation recommendation, List<Row> rows) {
		recommendation.addressee().ifPresent(addressee -> rows.add(new Row("who should",
				addressee.actor().flatMap(id -> name(merged, id)).orElse(addressee.span().of(text)))));
		rows.add(new Row(recommendation.negated() ? "not do" : "do what", words(text, recommendation.action())));
		recommendation.deadline().ifPresent(span -> rows.add(new Row("by when", words(text, span))));
		recommendation.condition().ifPresent(span -> rows.add(new Row("condition", words(text, span))));
		recommendation.instrument().ifPresent(span -> rows.add(new Row("by means of", words(text, span))));
		rows.add(new Row("said by", recommendation.issuer().map(said -> who(merged, said)).orElse("the author")));
		rows.add(new Row("modality", recommendation.modality() == null ? "" : recommendation.modality()));
	}

	private static void component(Extraction merged, Component component, List<Row> rows) {
		rows.add(new Row("said by", component.attribution().map(said -> who(merged, said)).orElse("the author")));
		rows.add(new Row("kind", component.kind().name().toLowerCase(Locale.ROOT)));
		long reasons = merged.relations().stream().filter(relation -> relation.target().equals(component.id())).count();
		rows.add(new Row("linked", reasons == 0 ? "" : reasons + (reasons == 1 ? " reason or objection" : " reasons and objections")));
	}

	private static void decided(Annotation annotation, List<Row> rows) {
		rows.add(new Row(annotation.getStatus().getLiteral(), "by " + coder(annotation) + ", " + day(annotation.getTime())));
		annotation.getMemos().forEach(memo -> rows.add(new Row("memo", memo.getText())));
	}

	/** Coders from elsewhere may be known by an id alone. */
	public static String coder(Annotation annotation) {
		if (Coder.id().equals(annotation.getCoder()))
			return "you";
		return annotation.getCoder().matches("[0-9a-f-]{36}") ? "another coder" : annotation.getCoder();
	}

	private static String day(String time) {
		return time.length() < 10 ? time : LocalDate.parse(time.substring(0, 10)).format(DAY);
	}

	private static String who(Extraction merged, Attribution said) {
		return name(merged, said.actor()).orElse("somebody");
	}

	private static Optional<String> name(Extraction merged, String id) {
		return merged.actors().stream().filter(actor -> actor.id().equals(id)).map(Actor::name).findFirst();
	}

	private static String words(String text, Span span) {
		return span.of(text).replaceAll("\\s+", " ");
	}
}

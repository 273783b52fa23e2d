package warrant.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import warrant.annotation.CodingAnnotation;
import warrant.extraction.Actor;
import warrant.extraction.Component;
import warrant.extraction.Extraction;
import warrant.extraction.Recommendation;
import warrant.text.Span;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.SessionDocument;

/**
 * Words in a document that the machine or somebody says something about.
 *
 * @param suggested nobody has decided yet
 * @param score confidence of a suggestion, 1 for what was decided
 * @param colour of a coding, as {@code #rrggbb}; empty otherwise
 * @param reasons in words, strongest first
 * @param lane which of the lines below the words is its own: 0, and more for what overlaps
 */
public record CodedItem(String id, PassageKind kind, Span span, boolean suggested, double score, String colour, List<String> reasons, int lane) {

	static CodedItem of(Component component, boolean suggested) {
		return new CodedItem(component.id(), PassageKind.valueOf(component.type().name()), component.span(), suggested, component.score(), "",
				component.reasons(), 0);
	}

	static CodedItem of(Recommendation recommendation, boolean suggested) {
		return new CodedItem(recommendation.id(), PassageKind.RECOMMENDATION, recommendation.span(), suggested, recommendation.score(), "",
				recommendation.reasons(), 0);
	}

	/** @param annotation id of the one that says so; empty: the machine does */
	static CodedItem of(Actor actor, Span span, Optional<String> annotation) {
		return new CodedItem(annotation.orElse(actor.id() + "@" + span.start()), PassageKind.MENTION, span, annotation.isEmpty(), 1, "",
				List.of("means " + actor.name()), 0);
	}

	/** What is marked where a passage is, whatever it has become since, without laying out everything else in its document; empty: nothing. */
	public static Optional<CodedItem> find(SessionDocument document, Passage passage) {
		List<CodedItem> near = all(document).filter(item -> item.id().equals(passage.id()) || item.span().equals(passage.span())).toList();
		Optional<CodedItem> found = near.stream().filter(item -> item.id().equals(passage.id())).findFirst()
				.or(() -> near.stream().filter(item -> item.kind() == passage.kind()).findFirst())
				.or(() -> near.stream().filter(item -> passage.kind() != PassageKind.TEXT).findFirst());
		boolean decided = found.isPresent()
				&& document.annotations().getAnnotations().stream().anyMatch(known -> known.getId().equals(found.get().id()));
		return decided ? found.map(CodedItem::decided) : found;
	}

	private static Stream<CodedItem> all(SessionDocument document) {
		Extraction merged = document.merged();
		return Stream.of(merged.recommendations().stream().map(found -> of(found, true)), merged.components().stream().map(found -> of(found, true)),
				document.annotations().getAnnotations().stream().filter(CodingAnnotation.class::isInstance)
						.map(coding -> CodedItems.coding(document.session().codebook(), (CodingAnnotation) coding)),
				merged.actors().stream().flatMap(actor -> actor.mentions().stream().map(span -> of(actor, span, Optional.empty()))))
				.flatMap(Function.identity());
	}

	private CodedItem decided() {
		return new CodedItem(id, kind, span, false, score, colour, reasons, lane);
	}

	CodedItem in(int other) {
		return new CodedItem(id, kind, span, suggested, score, colour, reasons, other);
	}

	Passage passage(SessionDocument document) {
		return new Passage(document.session(), document.name(), span, kind, id, span.of(document.document().text()));
	}
}

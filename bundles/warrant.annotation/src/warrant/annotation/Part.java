package warrant.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import warrant.text.Span;

/**
 * A span that belongs to an annotation besides its own.
 *
 * @param name the feature that holds it
 */
record Part(String name, int start, int end, Consumer<Span> mover) {

	/** In order of the model; an attribution without words has no part. */
	static List<Part> of(Annotation annotation) {
		List<Part> parts = new ArrayList<>();
		switch (annotation) {
		case ComponentAnnotation c -> add(parts, "attribution", c.getAttribution());
		case RecommendationAnnotation r -> {
			add(parts, "issuer", r.getIssuer());
			add(parts, "addressee", r.getAddressee());
			add(parts, "action", r.getAction());
			add(parts, "condition", r.getCondition());
			add(parts, "instrument", r.getInstrument());
			add(parts, "deadline", r.getDeadline());
		}
		default -> { /* mentions, codings and stances are one span */ }
		}
		return parts;
	}

	private static void add(List<Part> parts, String name, Attribution words) {
		if (words == null || !words.isSetStart() || !words.isSetEnd())
			return;
		parts.add(new Part(name, words.getStart(), words.getEnd(), to -> {
			words.setStart(to.start());
			words.setEnd(to.end());
		}));
	}

	private static void add(List<Part> parts, String name, Place place) {
		if (place == null)
			return;
		parts.add(new Part(name, place.getStart(), place.getEnd(), to -> {
			place.setStart(to.start());
			place.setEnd(to.end());
		}));
	}

	boolean isSpan() {
		return start >= 0 && end > start;
	}

	/** Only where {@link #isSpan()}. */
	Span span() {
		return new Span(start, end);
	}

	void move(Span to) {
		mover.accept(to);
	}
}

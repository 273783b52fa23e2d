package warrant.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;

import warrant.annotation.internal.LegalXmlSave;
import warrant.text.Span;

/**
 * Carries the annotations of a document over to its changed text, by their words and 32 code units of context on each side. What is found is
 * moved with all its parts; what is not goes to {@link DocumentAnnotations#getUnplaced()}, where nothing is lost, and where a later text may
 * bring it back.
 */
public final class Reanchorer {

	/** Both texts as a file would hold them: quotes come from files. */
	private final String then;
	private final String today;
	/** As it is. */
	private final String raw;
	private final Finder finder;
	private int shift;

	private Reanchorer(String then, String today) {
		this.then = LegalXmlSave.legal(then);
		this.today = LegalXmlSave.legal(today);
		this.raw = today;
		this.finder = new Finder(this.today);
	}

	/**
	 * Changes {@code annotations}: places, quotes, contexts and the checksum of the text.
	 *
	 * @param then the text the annotations were made on
	 * @param today the text they belong to from now on
	 * @return one message for each annotation that could not be placed, in order of their former places
	 */
	public static List<String> move(DocumentAnnotations annotations, String then, String today) {
		Reanchorer reanchorer = new Reanchorer(then, today);
		List<Annotation> all = new ArrayList<>(annotations.getAnnotations());
		all.addAll(annotations.getUnplaced());
		all.sort(AnnotationFiles.BY_PLACE);
		List<Annotation> lost = all.stream().filter(a -> !reanchorer.place(a)).toList();
		annotations.getUnplaced().addAll(lost);
		all.removeAll(Set.copyOf(lost));
		all.sort(AnnotationFiles.BY_PLACE);
		annotations.getAnnotations().addAll(all);
		ECollections.sort(annotations.getAnnotations(), AnnotationFiles.BY_PLACE);
		annotations.setTextSha256(Annotations.sha256(today));
		return lost.stream().map(a -> Annotations.words(a) + " was not found again in the changed text").toList();
	}

	/** All of an annotation or nothing of it. */
	private boolean place(Annotation annotation) {
		if (annotation.getQuote() == null || annotation.getQuote().isEmpty())
			return false;
		Anchor anchor = anchor(annotation);
		Optional<Span> found = finder.find(anchor, shift);
		if (found.isEmpty())
			return false;
		int moved = found.get().start() - annotation.getStart();
		List<Runnable> changes = new ArrayList<>();
		for (Part part : Part.of(annotation)) {
			if (!part.isSpan())
				return false;
			Optional<Span> place = part(part, annotation, found.get());
			if (place.isEmpty())
				return false;
			changes.add(() -> part.move(place.get()));
		}
		changes.forEach(Runnable::run);
		Annotations.place(annotation, raw, found.get());
		shift = moved;
		return true;
	}

	private static Anchor anchor(Annotation annotation) {
		return new Anchor(annotation.getStart(), LegalXmlSave.legal(annotation.getQuote()), legal(annotation.getPrefix()), legal(annotation.getSuffix()));
	}

	private static String legal(String context) {
		return context == null ? "" : LegalXmlSave.legal(context);
	}

	private Optional<Span> part(Part part, Annotation annotation, Span found) {
		Span span = part.span();
		int moved = found.start() - annotation.getStart();
		boolean inside = new Span(annotation.getStart(), annotation.getEnd()).contains(span);
		if (inside && found.of(today).equals(LegalXmlSave.legal(annotation.getQuote())))
			return Optional.of(new Span(span.start() + moved, span.end() + moved));
		if (span.end() > then.length() || span.length() == 0)
			return Optional.empty();
		return finder.find(Anchor.of(then, span.start(), span.end()), moved);
	}
}

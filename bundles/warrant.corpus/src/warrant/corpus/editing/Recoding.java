package warrant.corpus.editing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import warrant.annotation.Annotation;
import warrant.annotation.CodingAnnotation;
import warrant.annotation.DocumentAnnotations;

/** Puts another code on what is coded already. Changes the annotations it was given, in place. */
public final class Recoding {

	private final DocumentAnnotations annotations;

	public Recoding(DocumentAnnotations annotations) {
		this.annotations = annotations;
	}

	/** Everything that has one of the codes has the other instead. @param to empty: none */
	public void all(Collection<String> from, Optional<String> to) {
		replace(annotation -> true, from, to);
	}

	/** The same for some annotations. @param ids of annotations */
	public void some(Collection<String> ids, Collection<String> from, Optional<String> to) {
		replace(annotation -> ids.contains(annotation.getId()), from, to);
	}

	/** Adds a code to annotations that have others. */
	public void add(Collection<String> ids, String code) {
		replace(annotation -> ids.contains(annotation.getId()), List.of(), Optional.of(code));
	}

	private void replace(Predicate<Annotation> which, Collection<String> from, Optional<String> to) {
		for (Annotation annotation : List.copyOf(annotations.getAnnotations())) {
			boolean had = annotation.getCodes().stream().anyMatch(from::contains);
			if (!which.test(annotation) || !had && !from.isEmpty())
				continue;
			int at = had ? indexOfAny(annotation, from) : annotation.getCodes().size();
			annotation.getCodes().removeIf(from::contains);
			to.filter(code -> !annotation.getCodes().contains(code))
					.ifPresent(code -> annotation.getCodes().add(Math.min(at, annotation.getCodes().size()), code));
			// A coding is nothing but its codes.
			if (annotation instanceof CodingAnnotation && annotation.getCodes().isEmpty() && annotation.getMemos().isEmpty())
				annotations.getAnnotations().remove(annotation);
		}
	}

	private static int indexOfAny(Annotation annotation, Collection<String> codes) {
		for (int i = 0; i < annotation.getCodes().size(); i++)
			if (codes.contains(annotation.getCodes().get(i)))
				return i;
		return 0;
	}
}

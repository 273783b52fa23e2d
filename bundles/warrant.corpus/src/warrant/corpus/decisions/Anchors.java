package warrant.corpus.decisions;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import warrant.annotation.AnnotationChecker;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.Finding;
import warrant.annotation.Reanchorer;
import warrant.text.Document;

/** Moves decisions from the text they were made on to today's text. */
public final class Anchors {

	/** What makes an annotation's place worthless, as the checker calls it. */
	private static final Set<String> MISPLACED = Set.of("span", "quote");

	private Anchors() {
	}

	/** Changes the annotations in memory; those that can't be placed are taken out and told to {@code lost} in words. */
	public static void move(DocumentAnnotations annotations, Document then, Document today, Consumer<String> lost) {
		if (!then.textSha256().equals(today.textSha256()))
			Reanchorer.move(annotations, then.text(), today.text()).forEach(lost);
		Map<String, String> wrong = new HashMap<>();
		for (Finding finding : new AnnotationChecker().check(annotations, today.text()))
			if (MISPLACED.contains(finding.check()) && wrong.putIfAbsent(finding.id(), finding.message()) == null)
				lost.accept(finding.message() + "; it is left out");
		annotations.getAnnotations().removeIf(annotation -> wrong.containsKey(annotation.getId() == null ? "" : annotation.getId()));
	}
}

package warrant.corpus.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import warrant.annotation.Annotation;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.Annotations;
import warrant.annotation.DocumentAnnotations;
import warrant.text.Document;
import warrant.text.DocumentReader;

class AnchorsTest {

	private static final String THEN = "The grid is full. Build the wires first. Then build the wind farms.";

	private final DocumentAnnotations annotations = AnnotationFactory.eINSTANCE.createDocumentAnnotations();
	private final List<String> lost = new ArrayList<>();

	@Test
	void decisionFollowsItsWordsIntoAChangedText() {
		annotate("u1", 18, 40, "Build the wires first.");

		move(THEN, "Everybody knows: the grid is full. Build the wires first. Then build the wind farms.");

		assertEquals(List.of(), lost);
		assertEquals("[35,57)", "[" + annotations.getAnnotations().getFirst().getStart() + "," + annotations.getAnnotations().getFirst().getEnd() + ")");
	}

	@Test
	void decisionWhoseWordsAreGoneIsToldNotLost() {
		annotate("u1", 18, 40, "Build the wires first.");

		move(THEN, "Nothing of it is left here, not even half a word of what was said.");

		assertEquals(1, lost.size());
		assertEquals(0, annotations.getAnnotations().size());
		assertEquals(1, annotations.getUnplaced().size());
	}

	@Test
	void spanBehindTheTextIsToldAndLeftOut() {
		annotate("u1", 18, 4000, "Build the wires first.");
		annotate("u2", 0, 17, "The grid is full.");

		move(THEN, THEN);

		assertEquals(1, lost.size(), lost.toString());
		assertTrue(lost.getFirst().contains("4000"), lost.getFirst());
		assertEquals(List.of("u2"), annotations.getAnnotations().stream().map(Annotation::getId).toList());
	}

	private void move(String then, String today) {
		DocumentReader reader = new DocumentReader();
		Document before = reader.of("a.txt", then);
		annotations.setTextSha256(before.textSha256());
		Anchors.move(annotations, before, reader.of("a.txt", today), lost::add);
	}

	private void annotate(String id, int start, int end, String quote) {
		Annotation annotation = AnnotationFactory.eINSTANCE.createComponentAnnotation();
		annotation.setId(id);
		annotation.setStart(start);
		annotation.setEnd(end);
		annotation.setQuote(quote);
		annotation.setPrefix(THEN.substring(Math.max(0, start - 32), start));
		annotation.setSuffix(THEN.substring(Math.min(THEN.length(), end), Math.min(THEN.length(), end + 32)));
		annotation.setCoder("ana");
		annotation.setTime("2026-01-01T00:00:00Z");
		annotations.getAnnotations().add(annotation);
		annotations.setDocument(Annotations.sha256("a"));
	}
}

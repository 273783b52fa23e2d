package warrant.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import warrant.text.Span;

/** Marked texts: what stands in brackets is annotated, before and after. */
class ReanchorerTest {

	@Test
	void whatStaysStays() {
		assertMoves("Ministers met. [Taxes must rise.] Nobody agreed.", "Ministers met. [Taxes must rise.] Nobody agreed.");
	}

	@Test
	void textBeforeMovesIt() {
		assertMoves("Ministers met. [Taxes must rise.] Nobody agreed.", "On Monday evening ministers met. [Taxes must rise.] Nobody agreed.");
	}

	@Test
	void amongEqualWordsTheContextDecides() {
		assertMoves("The EU said so. Later [the EU] refused to pay. In the end the EU paid.",
				"In the end the EU paid. Later [the EU] refused to pay. The EU said so, the EU.");
	}

	@Test
	void aSmallChangeInsideIsFollowed() {
		assertMoves("It rained. [Taxes must rise because the public debt is much too high.] So it goes.",
				"It rained again. [Taxes should rise because public debt is much too high.] So it goes.");
	}

	@Test
	void aChangedFirstWordIsPartOfIt() {
		assertMoves("It rained. [Taxes must rise because the public debt is much too high.] So it goes.",
				"It rained. [Levies must rise because the public debt is much too high.] So it goes.");
	}

	@Test
	void aLongPassageWithAWordPutInIsFollowed() {
		String half = "the reserves that were built in good years are gone and no minister has said how they will be filled again, ";
		assertMoves("A. [" + half + half.toUpperCase() + "] B.", "A new start. [" + half + "as we have often said in this place, " + half.toUpperCase() + "] B.");
	}

	@Test
	void whatWasDeletedIsUnplacedAndComesBack() {
		String then = "Ministers met. Taxes must rise because debt is high. Nobody agreed.";
		DocumentAnnotations annotations = annotated(then, new Span(15, 52));
		String without = "Ministers met. Nobody agreed.";
		List<String> problems = Reanchorer.move(annotations, then, without);
		assertEquals(List.of("component 'Taxes must rise because debt is high.' at 15 was not found again in the changed text"), problems);
		assertEquals(0, annotations.getAnnotations().size());
		assertEquals(1, annotations.getUnplaced().size());
		assertEquals(List.of(), new AnnotationChecker().check(annotations, without));
		String back = "Yesterday ministers met. Taxes must rise because debt is high. Nobody agreed.";
		assertEquals(List.of(), Reanchorer.move(annotations, without, back));
		assertEquals(new Span(25, 62), spans(annotations).get(0));
		assertEquals(0, annotations.getUnplaced().size());
	}

	@Test
	void aShortNameIsNotPutOnAnotherOccurrence() {
		String then = "First NATO met in Riga. Then the allies of NATO went home to their capitals.";
		DocumentAnnotations annotations = annotated(then, new Span(43, 47));
		Reanchorer.move(annotations, then, "First NATO met in Riga. Nothing was decided, and NATO is silent.");
		assertEquals(1, annotations.getUnplaced().size());
	}

	@Test
	void partsMoveWithTheirAnnotation() {
		String then = "Brussels said: the member states should share the costs by May.";
		DocumentAnnotations annotations = annotated(then);
		RecommendationAnnotation recommendation = signed(AnnotationFactory.eINSTANCE.createRecommendationAnnotation(), then, new Span(15, 63));
		recommendation.setIssuer(words(0, 8));
		recommendation.setAddressee(words(19, 32));
		annotations.getAnnotations().add(recommendation);
		String today = "On Friday Brussels said again: the member states should share the costs by May.";
		assertEquals(List.of(), Reanchorer.move(annotations, then, today));
		assertEquals("Brussels", today.substring(recommendation.getIssuer().getStart(), recommendation.getIssuer().getEnd()));
		assertEquals("member states", today.substring(recommendation.getAddressee().getStart(), recommendation.getAddressee().getEnd()));
		assertEquals(List.of(), new AnnotationChecker().check(annotations, today));
	}

	@Test
	void emptyTextsAreNoTrouble() {
		DocumentAnnotations annotations = annotated("word", new Span(0, 4));
		assertEquals(1, Reanchorer.move(annotations, "word", "").size());
		assertEquals(0, Reanchorer.move(annotations, "", "word").size());
	}

	@Test
	void afterRandomEditsNothingIsLostAndAllIsSound() {
		long seed = RandomAnnotations.seed();
		RandomAnnotations random = new RandomAnnotations(seed);
		Random edits = new Random(seed);
		for (int i = 0; i < 200; i++) {
			String then = random.text(20 + i);
			DocumentAnnotations annotations = random.on(then, 10);
			StringBuilder today = new StringBuilder(then);
			for (int e = edits.nextInt(4); e > 0; e--) {
				int from = edits.nextInt(today.length());
				today.replace(from, Math.min(today.length(), from + edits.nextInt(60)), random.text(edits.nextInt(8)));
			}
			List<String> problems = Reanchorer.move(annotations, then, today.toString());
			assertEquals(10, annotations.getAnnotations().size() + annotations.getUnplaced().size());
			assertEquals(problems.size(), annotations.getUnplaced().size());
			assertEquals(List.of(), new AnnotationChecker().check(annotations, today.toString()));
		}
	}

	@Test
	void whatTheEditDidNotTouchIsFoundExactly() {
		long seed = RandomAnnotations.seed();
		RandomAnnotations random = new RandomAnnotations(seed);
		String then = random.text(500);
		String insertion = "A sentence that was put in later. ";
		int at = then.length() / 2;
		DocumentAnnotations annotations = random.on(then, 100);
		annotations.getAnnotations().removeIf(a -> !(a instanceof CodingAnnotation) || a.getStart() < at && a.getEnd() > at);
		List<Span> expected = spans(annotations).stream().map(s -> s.start() < at ? s : s.shift(insertion.length())).toList();
		Reanchorer.move(annotations, then, then.substring(0, at) + insertion + then.substring(at));
		// A very short quote beside the cut may have lost too much context to be told apart.
		long same = expected.stream().filter(spans(annotations)::contains).count();
		assertTrue(same >= expected.size() - 3, same + " of " + expected.size());
	}

	@Test
	void aMegabyteWithTenThousandMentionsOfOneNameTakesSeconds() {
		StringBuilder then = new StringBuilder();
		Random random = new Random(11);
		while (then.length() < 1_000_000)
			then.append(Long.toString(random.nextLong() >>> 20, 36)).append(random.nextInt(10) == 0 ? " NATO " : " ");
		List<Span> mentions = new ArrayList<>();
		for (int at = then.indexOf("NATO"); at >= 0 && mentions.size() < 10_000; at = then.indexOf("NATO", at + 1))
			mentions.add(new Span(at, at + 4));
		DocumentAnnotations annotations = annotated(then.toString(), mentions.toArray(Span[]::new));
		String today = then.substring(0, 300_000) + then.substring(400_000) + then.substring(300_000, 400_000) + " NATO";
		long start = System.nanoTime();
		List<String> problems = Reanchorer.move(annotations, then.toString(), today);
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("%d mentions moved over %d characters in %.2f s, %d not found%n", mentions.size(), today.length(), seconds, problems.size());
		assertTrue(problems.size() < 5 && seconds < 20, problems.size() + " lost, " + seconds + " s");
	}

	private static void assertMoves(String marked, String expected) {
		String then = marked.replaceAll("[\\[\\]]", "");
		String today = expected.replaceAll("[\\[\\]]", "");
		DocumentAnnotations annotations = annotated(then, new Span(marked.indexOf('['), marked.indexOf(']') - 1));
		assertEquals(List.of(), Reanchorer.move(annotations, then, today));
		Span span = spans(annotations).get(0);
		assertEquals(expected, today.substring(0, span.start()) + "[" + span.of(today) + "]" + today.substring(span.end()));
	}

	private static DocumentAnnotations annotated(String text, Span... spans) {
		DocumentAnnotations annotations = Annotations.create("d", "a.txt", text);
		for (Span span : spans)
			annotations.getAnnotations().add(signed(AnnotationFactory.eINSTANCE.createComponentAnnotation(), text, span));
		return annotations;
	}

	private static <T extends Annotation> T signed(T annotation, String text, Span span) {
		Annotations.place(annotation, text, span);
		Annotations.sign(annotation, "me", Instant.EPOCH);
		return annotation;
	}

	private static Attribution words(int start, int end) {
		Attribution attribution = AnnotationFactory.eINSTANCE.createAttribution();
		attribution.setStart(start);
		attribution.setEnd(end);
		return attribution;
	}

	private static List<Span> spans(DocumentAnnotations annotations) {
		return annotations.getAnnotations().stream().map(a -> new Span(a.getStart(), a.getEnd())).toList();
	}
}

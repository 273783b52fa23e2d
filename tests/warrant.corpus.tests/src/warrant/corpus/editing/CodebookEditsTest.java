package warrant.corpus.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import warrant.annotation.Annotation;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.Code;
import warrant.annotation.Codebook;
import warrant.annotation.Codebooks;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.RegisterChecker;
import warrant.diagram.Colour;
import warrant.diagram.Palette;
import warrant.diagram.Theme;
import warrant.diagram.Tone;

class CodebookEditsTest {

	private final Codebook codebook = AnnotationFactory.eINSTANCE.createCodebook();
	private final CodebookEdits edits = new CodebookEdits(codebook);
	private final Code cost = edits.create(Optional.empty(), "Cost");
	private final Code bills = edits.create(Optional.of(cost), "Bills");
	private final Code fairness = edits.create(Optional.empty(), "Fairness");
	private final DocumentAnnotations annotations = AnnotationFactory.eINSTANCE.createDocumentAnnotations();

	@Test
	void codesDifferInColourUntilAllColoursAreUsed() {
		for (int i = 2; i < CodeColours.values().length; i++)
			edits.create(Optional.empty(), "Code " + i);

		Set<String> colours = codebook.getCodes().stream().map(Code::getColour).collect(Collectors.toCollection(HashSet::new));
		assertEquals(CodeColours.values().length, colours.size());
		assertEquals(cost.getColour(), bills.getColour());
		assertEquals(List.of(), new RegisterChecker().check(codebook));
	}

	@Test
	void everyColourStandsOutInBothThemes() {
		for (CodeColours colour : CodeColours.values())
			for (Theme theme : Theme.values()) {
				double contrast = Colour.of(Integer.parseInt(colour.css().substring(1), 16)).contrast(Palette.of(theme).colour(Tone.PANEL));
				assertTrue(contrast >= 3, colour + " in " + theme + ": " + contrast);
			}
	}

	@Test
	void codeIsNestedAndBroughtToTheTop() {
		edits.move(fairness, Optional.of(cost), Optional.of(bills));
		assertEquals(List.of("Cost", "Fairness", "Bills"), names());

		edits.move(bills, Optional.empty(), Optional.of(cost));
		assertEquals(List.of("Bills", "Cost", "Fairness"), names());
		assertEquals(cost, fairness.eContainer());
	}

	@Test
	void codeNeverLiesBelowItself() {
		assertThrows(IllegalArgumentException.class, () -> edits.move(cost, Optional.of(bills), Optional.empty()));
		assertEquals(List.of("Cost", "Bills", "Fairness"), names());
	}

	@Test
	void keyBelongsToOneCode() {
		edits.key(cost, "K");
		assertEquals("k", cost.getKey());
		assertThrows(IllegalArgumentException.class, () -> edits.key(bills, "k"));
		assertThrows(IllegalArgumentException.class, () -> edits.key(bills, "ab"));
		edits.key(cost, " ");
		assertNull(cost.getKey());
	}

	@Test
	void mergedCodeTakesEverythingAlong() {
		edits.define(cost, "What it costs.");
		edits.define(fairness, "Who pays.");
		edits.examples(cost, List.of("Too dear.", " "));
		edits.merge(List.of(cost, fairness), fairness);

		assertEquals(List.of("Fairness", "Bills"), names());
		assertEquals("Who pays.\nWhat it costs.", fairness.getDefinition());
		assertEquals(List.of("Too dear."), fairness.getExamples());
		assertThrows(IllegalArgumentException.class, () -> edits.merge(List.of(fairness), bills));
	}

	@Test
	void splitCodeStandsBesideTheOther() {
		Code part = edits.split(cost, "Investment");

		assertEquals(List.of("Cost", "Bills", "Investment", "Fairness"), names());
		assertNotEquals(cost.getColour(), part.getColour());
	}

	@Test
	void deletedCodeGoesWithThoseBelow() {
		assertEquals(List.of(cost.getId(), bills.getId()), edits.delete(cost));
		assertEquals(List.of("Fairness"), names());
	}

	@Test
	void recodedPassageHasTheOtherCodeInItsPlace() {
		Annotation coding = coded(AnnotationFactory.eINSTANCE.createCodingAnnotation(), "a1", cost, fairness);
		Annotation other = coded(AnnotationFactory.eINSTANCE.createCodingAnnotation(), "a2", cost);
		new Recoding(annotations).some(List.of("a1"), List.of(cost.getId()), Optional.of(bills.getId()));

		assertEquals(List.of(bills.getId(), fairness.getId()), coding.getCodes());
		assertEquals(List.of(cost.getId()), other.getCodes());
		new Recoding(annotations).all(List.of(cost.getId(), bills.getId()), Optional.of(fairness.getId()));
		assertEquals(List.of(fairness.getId()), coding.getCodes());
		assertEquals(List.of(fairness.getId()), other.getCodes());
	}

	@Test
	void codingWithoutCodesGoesButAClaimStays() {
		coded(AnnotationFactory.eINSTANCE.createCodingAnnotation(), "a1", cost);
		Annotation claim = coded(AnnotationFactory.eINSTANCE.createComponentAnnotation(), "a2", cost);
		new Recoding(annotations).all(List.of(cost.getId()), Optional.empty());

		assertEquals(List.of(claim), annotations.getAnnotations());
		new Recoding(annotations).add(List.of("a2"), bills.getId());
		assertEquals(List.of(bills.getId()), claim.getCodes());
	}

	private Annotation coded(Annotation annotation, String id, Code... codes) {
		annotation.setId(id);
		for (Code code : codes)
			annotation.getCodes().add(code.getId());
		annotations.getAnnotations().add(annotation);
		return annotation;
	}

	private List<String> names() {
		return Codebooks.all(codebook).stream().map(Code::getName).toList();
	}
}

package warrant.corpus.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.annotation.Actor;
import warrant.annotation.ActorKind;
import warrant.annotation.ActorRegister;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.RegisterChecker;
import warrant.corpus.decisions.ActorNames;
import warrant.corpus.decisions.Decisions;
import warrant.corpus.identity.ActorIds;
import warrant.extraction.Addressee;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.extraction.Recommendation;
import warrant.text.Span;

/** A text in which the machine takes "Brussels" for the European Union; nobody has decided anything about it. */
class ActorEditsTest {

	private static final String TEXT = "Brussels must act. The European Union waits, says the Commission. Brussels is rainy.";

	private final ActorRegister register = AnnotationFactory.eINSTANCE.createActorRegister();
	private final ActorEdits edits = new ActorEdits(register);

	@Test
	void renamedActorKeepsItsMentionsAndId() {
		Actor union = union();
		edits.rename(union, " The  Union ");

		assertEquals("The Union: Brussels, European Union, Brussels; Commission: the Commission", said());
		assertEquals(List.of("European Union"), union.getAliases());
		assertEquals(ActorIds.of("European Union", "organization"), now().actors().getFirst().id());
	}

	@Test
	void nameOfAnotherIsRefused() {
		commission();
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> edits.rename(union(), "Commission"));
		assertTrue(refused.getMessage().contains("merge"), refused.getMessage());
		assertThrows(IllegalArgumentException.class, () -> edits.rename(union(), "  "));
	}

	@Test
	void kindIsTheRegisters() {
		edits.retype(union(), ActorKind.STATE);

		assertEquals(warrant.extraction.ActorKind.STATE, now().actors().getFirst().kind());
	}

	@Test
	void mergedActorsAreOneInEveryDocumentAndCanBeTakenApart() {
		edits.merge(List.of(commission()), union());

		assertEquals("European Union: Brussels, European Union, the Commission, Brussels", said());
		assertEquals(union().getId(), now().components().getFirst().attribution().orElseThrow().actor());
		assertEquals(List.of("Commission"), edits.parts(union()).stream().map(Actor::getName).toList());
		edits.takeApart(edits.parts(union()).getFirst());
		assertEquals("European Union: Brussels, European Union, Brussels; Commission: the Commission", said());
	}

	@Test
	void whatWasMergedIsMergedOn() {
		Actor europe = edits.entry("e", "Europe", ActorKind.PLACE);
		edits.merge(List.of(commission()), union());
		edits.merge(List.of(union()), europe);

		assertEquals("Europe: Brussels, European Union, the Commission, Brussels", said());
		assertThrows(IllegalArgumentException.class, () -> edits.merge(List.of(edits.find("c").orElse(europe)), europe));
	}

	@Test
	void splitOffWordsMeanSomebodyElseFromNowOn() {
		edits.splitOff(union(), "City of Brussels", ActorKind.PLACE, List.of("Brussels"));

		assertEquals("City of Brussels: Brussels, Brussels; European Union: European Union; Commission: the Commission", said());
		Actor city = register.getActors().getLast();
		assertEquals(city.getId(), now().recommendations().getFirst().addressee().flatMap(Addressee::actor).orElseThrow());
	}

	@Test
	void splitOffWordsMayMeanOneWhoIsKnown() {
		edits.splitOff(union(), "Commission", ActorKind.ORGANIZATION, List.of("Brussels"));
		commission();

		assertEquals("Commission: Brussels, the Commission, Brussels; European Union: European Union", said());
	}

	@Test
	void splitNeedsWordsAndAnotherName() {
		assertThrows(IllegalArgumentException.class, () -> edits.splitOff(union(), "Belgium", ActorKind.STATE, List.of()));
		assertThrows(IllegalArgumentException.class, () -> edits.splitOff(union(), "European Union", ActorKind.STATE, List.of("Brussels")));
	}

	@Test
	void aliasesAreKeptOnce() {
		edits.aliases(union(), List.of("EU", " the  Union", "", "EU", "European Union"));

		assertEquals(List.of("EU", "the Union"), union().getAliases());
	}

	@Test
	void registerStaysInOrder() {
		edits.merge(List.of(commission()), union());
		edits.splitOff(union(), "City of Brussels", ActorKind.PLACE, List.of("Brussels"));

		assertEquals(List.of(), new RegisterChecker().check(register));
	}

	private Actor union() {
		return edits.entry(ActorIds.of("European Union", "organization"), "European Union", ActorKind.ORGANIZATION);
	}

	private Actor commission() {
		return edits.entry(ActorIds.of("Commission", "organization"), "Commission", ActorKind.ORGANIZATION);
	}

	private String said() {
		return now().actors().stream().sorted(Comparator.comparing(actor -> actor.mentions().getFirst()))
				.map(actor -> actor.name() + ": " + String.join(", ", actor.mentions().stream().map(span -> span.of(TEXT)).toList()))
				.reduce((one, other) -> one + "; " + other).orElse("");
	}

	private Extraction now() {
		return Decisions.over(suggested(), AnnotationFactory.eINSTANCE.createDocumentAnnotations(), new ActorNames(Optional.of(register)), TEXT);
	}

	private static Extraction suggested() {
		var union = new warrant.extraction.Actor("a1", "European Union", warrant.extraction.ActorKind.ORGANIZATION,
				List.of(at("Brussels must"), at("European Union"), at("Brussels is")).stream().map(ActorEditsTest::name).toList());
		var commission = new warrant.extraction.Actor("a2", "Commission", warrant.extraction.ActorKind.ORGANIZATION, List.of(at("the Commission")));
		Recommendation frame = new Recommendation("r1", at("Brussels must act"), .9, false, Optional.empty(),
				Optional.of(new Addressee(new Span(0, 8), Optional.of("a1"))), at("act"), "must", false, Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), List.of(), "rules");
		Component claim = new Component("c1", ComponentType.CLAIM, PropositionKind.FACT, at("The European Union waits"), .8,
				Optional.of(new Attribution("a2", at("says the Commission"))), List.of(), "model");
		return new Extraction(List.of(), List.of(claim), List.of(frame), List.of(union, commission), List.of(), List.of());
	}

	private static Span name(Span span) {
		return span.of(TEXT).startsWith("Brussels") ? new Span(span.start(), span.start() + 8) : span;
	}

	private static Span at(String words) {
		return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
	}
}

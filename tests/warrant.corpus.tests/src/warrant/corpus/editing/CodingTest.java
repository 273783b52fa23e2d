package warrant.corpus.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.annotation.ActorRegister;
import warrant.annotation.Annotation;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.Annotations;
import warrant.annotation.ComponentAnnotation;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.RecommendationAnnotation;
import warrant.annotation.RelationAnnotation;
import warrant.annotation.RelationType;
import warrant.annotation.Status;
import warrant.corpus.EditableDocument;
import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.extraction.Addressee;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.extraction.Recommendation;
import warrant.extraction.Relation;
import warrant.text.Document;
import warrant.text.DocumentReader;
import warrant.text.Span;

/** What an analyst decides about an op-ed of two sentences, in which a premise, a claim, a recommendation and an actor are suggested. */
class CodingTest {

	private static final String TEXT = "Ankara says the queue is full. The council should build the wires first.";
	private static final String QUEUE = "the queue is full";
	private static final String WIRES = "The council should build the wires first";

	private final Document document = new DocumentReader().of("a.txt", TEXT);
	private final DocumentAnnotations annotations = Annotations.create("d1", "a.txt", TEXT);
	private final ActorRegister register = AnnotationFactory.eINSTANCE.createActorRegister();
	private final Coding coding = new Coding(new EditableDocument("d1", document, suggested(), Optional.empty(), List.of()), annotations, register, "ida");

	private static Span span(String words) {
		int at = TEXT.indexOf(words);
		return new Span(at, at + words.length());
	}

	private static Extraction suggested() {
		Component premise = new Component("c1", ComponentType.PREMISE, PropositionKind.FACT, span(QUEUE), 0.8,
				Optional.of(new Attribution("a1", span("Ankara"))), List.of("reported"), "test");
		Component claim = new Component("c2", ComponentType.CLAIM, PropositionKind.POLICY, span(WIRES), 0.9, Optional.empty(), List.of(), "test");
		Recommendation wires = new Recommendation("r1", span(WIRES), 0.95, false, Optional.empty(),
				Optional.of(new Addressee(span("The council"), Optional.of("a2"))), span("build the wires first"), "should", false, Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.of("c2"), List.of("modal"), "test");
		Actor turkey = new Actor("a1", "Turkey", ActorKind.STATE, List.of(span("Ankara")));
		Actor council = new Actor("a2", "Council", ActorKind.ORGANIZATION, List.of(span("The council")));
		return new Extraction(List.of(), List.of(premise, claim), List.of(wires), List.of(turkey, council), List.of(), List.of());
	}

	@Test
	void acceptedSuggestionKeepsWhatTheMachineKnew() {
		ComponentAnnotation premise = (ComponentAnnotation) coding.accept("c1");
		assertEquals(QUEUE, premise.getQuote());
		assertEquals(Status.ACCEPTED, premise.getStatus());
		assertEquals("ida", premise.getCoder());
		assertEquals(0.8, premise.getScore());
		assertEquals("Turkey", register.getActors().getFirst().getName());
		assertEquals(register.getActors().getFirst().getId(), premise.getAttribution().getActor());
	}

	@Test
	void acceptedRecommendationSaysWhoShouldDoWhat() {
		RecommendationAnnotation wires = (RecommendationAnnotation) coding.accept("r1");
		assertEquals("should", wires.getModality());
		assertEquals("build the wires first", TEXT.substring(wires.getAction().getStart(), wires.getAction().getEnd()));
		assertEquals("Council", register.getActors().getFirst().getName());
		assertEquals(register.getActors().getFirst().getId(), wires.getAddressee().getActor());
	}

	@Test
	void acceptingTwiceChangesNothingAndRejectedStandsAgain() {
		Annotation first = coding.accept("c1");
		assertSame(first, coding.accept(first.getId()));
		coding.reject(first.getId());
		assertEquals(Status.REJECTED, first.getStatus());
		assertSame(first, coding.accept(first.getId()));
		assertEquals(Status.ACCEPTED, first.getStatus());
		assertEquals(1, annotations.getAnnotations().size());
	}

	@Test
	void whatIsNotThereCanNotBeDecidedOn() {
		var failed = assertThrows(IllegalArgumentException.class, () -> coding.accept("c9"));
		assertTrue(failed.getMessage().contains("c9"), failed.getMessage());
	}

	@Test
	void rejectedSuggestionStaysRejectedWhileHandWorkIsTakenOut() {
		coding.reject("c1");
		assertEquals(Status.REJECTED, annotations.getAnnotations().getFirst().getStatus());
		Annotation hand = coding.mark(span("the wires"), MarkType.PREMISE);
		coding.reject(hand.getId());
		assertEquals(1, annotations.getAnnotations().size());
	}

	@Test
	void rejectingTakesItsRelationsWithIt() {
		RelationAnnotation relation = coding.relate("c1", "c2", RelationType.SUPPORT);
		coding.reject(relation.getTarget().getId());
		assertEquals(0, annotations.getRelations().size());
	}

	@Test
	void markedRecommendationIsFilledInFromWhatTheMachineSaw() {
		RecommendationAnnotation wires = (RecommendationAnnotation) coding.mark(span(WIRES), MarkType.RECOMMENDATION);
		assertEquals("should", wires.getModality());
		RecommendationAnnotation other = (RecommendationAnnotation) coding.mark(span("the queue"), MarkType.RECOMMENDATION);
		assertEquals(span("the queue").start(), other.getAction().getStart());
	}

	@Test
	void markedActorIsEnteredOnce() {
		MentionAnnotation first = (MentionAnnotation) coding.mark(span("council"), MarkType.MENTION);
		MentionAnnotation again = (MentionAnnotation) coding.mark(span("council"), MarkType.MENTION);
		assertEquals(first.getActor(), again.getActor());
		assertEquals(1, register.getActors().size());
	}

	@Test
	void retypedComponentStaysTheSameAnnotation() {
		Annotation premise = coding.accept("c1");
		Annotation claim = coding.retype(premise.getId(), MarkType.CLAIM);
		assertSame(premise, claim);
		assertEquals(warrant.annotation.ComponentType.CLAIM, ((ComponentAnnotation) claim).getType());
		assertEquals(Status.EDITED, claim.getStatus());
	}

	@Test
	void componentThatIsARecommendationLeavesARejectedSuggestionBehind() {
		coding.comment("c1", "look again");
		Annotation premise = annotations.getAnnotations().getFirst();
		Annotation other = coding.retype(premise.getId(), MarkType.RECOMMENDATION);
		assertTrue(other instanceof RecommendationAnnotation);
		assertEquals("look again", other.getMemos().getFirst().getText());
		assertEquals(Status.REJECTED, premise.getStatus());
	}

	@Test
	void adjustedAnnotationQuotesItsNewWordsAndKeepsTheOrder() {
		coding.accept("c2");
		Annotation premise = coding.adjust("c1", span("queue is full"));
		assertEquals("queue is full", premise.getQuote());
		assertSame(premise, annotations.getAnnotations().getFirst());
		assertThrows(IllegalArgumentException.class, () -> coding.adjust("c2", new Span(5, 5)));
		assertThrows(IllegalArgumentException.class, () -> coding.adjust("c2", new Span(5, TEXT.length() + 1)));
	}

	@Test
	void attributionToTheAuthorTakesTheActorAway() {
		ComponentAnnotation premise = (ComponentAnnotation) coding.attribute("c1", Optional.empty());
		assertNull(premise.getAttribution());
		coding.attribute(premise.getId(), Optional.of("x"));
		assertEquals("x", premise.getAttribution().getActor());
		Annotation coded = coding.code(span("Ankara"), "k1");
		assertThrows(IllegalArgumentException.class, () -> coding.attribute(coded.getId(), Optional.of("x")));
	}

	@Test
	void codesOnTheSameWordsShareAnAnnotation() {
		Annotation first = coding.code(span("Ankara"), "k1");
		assertSame(first, coding.code(span("Ankara"), "k2"));
		coding.code(span("Ankara"), "k2");
		assertEquals(List.of("k1", "k2"), first.getCodes());
	}

	@Test
	void relationIsMadeOnceAndChangesItsType() {
		RelationAnnotation support = coding.relate("c1", "c2", RelationType.SUPPORT);
		String source = support.getSources().getFirst().getId();
		RelationAnnotation attack = coding.relate(source, support.getTarget().getId(), RelationType.ATTACK);
		assertSame(support, attack);
		assertEquals(RelationType.ATTACK, attack.getType());
		assertEquals(2, annotations.getAnnotations().size());
		assertThrows(IllegalArgumentException.class, () -> coding.relate(source, source, RelationType.SUPPORT));
	}

	@Test
	void mentionIsFoundByItsActorAndPlace() {
		MentionAnnotation mention = (MentionAnnotation) coding.accept("a1@0");
		assertEquals("Ankara", mention.getQuote());
		assertEquals(register.getActors().getFirst().getId(), mention.getActor());
	}

	@Test
	void undercutTargetsTheLinkAndNeitherOfItsEnds() {
		RelationAnnotation support = coding.relate("c1", "c2", RelationType.SUPPORT);
		Relation step = new Relation(support.getId(), List.of(support.getSources().getFirst().getId()), support.getTarget().getId(),
				warrant.extraction.RelationType.SUPPORT, 1, List.of());
		String speaker = coding.mark(span("Ankara says"), MarkType.CLAIM).getId();
		RelationAnnotation undercut = coding.undercut(speaker, step);
		assertSame(support, undercut.getTarget());
		assertEquals(RelationType.UNDERCUT, undercut.getType());
		assertSame(undercut, coding.undercut(speaker, step), "said once");
		assertThrows(IllegalArgumentException.class, () -> coding.undercut(step.target(), step), "an end can't undercut its own link");
	}
}

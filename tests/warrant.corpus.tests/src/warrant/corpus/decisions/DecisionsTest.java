package warrant.corpus.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.annotation.ActorRegister;
import warrant.annotation.Annotation;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.ComponentAnnotation;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.RelationAnnotation;
import warrant.annotation.Status;
import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.extraction.Addressee;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.extraction.Recommendation;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;
import warrant.text.Span;

/** What people decided, laid over three suggested components, a relation, a recommendation and an actor. */
class DecisionsTest {

	private static final AnnotationFactory MAKE = AnnotationFactory.eINSTANCE;

	private static final String TEXT = "EU must act at once. EU money waits there, and nobody knows why it has to. So.";

	private final DocumentAnnotations decided = MAKE.createDocumentAnnotations();
	private final ActorRegister register = MAKE.createActorRegister();

	@Test
	void withoutDecisionsTheSuggestionsStay() {
		assertEquals(suggested(), over());
	}

	@Test
	void rejectedSuggestionStaysAway() {
		decide(MAKE.createComponentAnnotation(), "u1", 0, 10, Status.REJECTED);

		assertEquals(List.of("c2", "c3"), ids(over()));
	}

	@Test
	void rejectionCoversASuggestionThatMovedByAFew() {
		decide(MAKE.createComponentAnnotation(), "u1", 2, 12, Status.REJECTED);

		assertEquals(List.of("c2", "c3"), ids(over()));
	}

	@Test
	void rejectionCoversNothingThatItOverlapsByLessThanHalf() {
		decide(MAKE.createComponentAnnotation(), "u1", 0, 25, Status.REJECTED);

		assertEquals(List.of("c1", "c2", "c3"), ids(over()));
	}

	@Test
	void editedSpanWinsOverTheSuggestion() {
		decide(MAKE.createComponentAnnotation(), "u1", 0, 12, Status.EDITED);

		Extraction now = over();
		assertEquals(List.of("u1", "c2", "c3"), ids(now));
		assertEquals(new Span(0, 12), now.components().getFirst().span());
		assertEquals(1.0, now.components().getFirst().score());
	}

	@Test
	void aThesisByHandTakesThePlaceOfTheSuggestedOne() {
		Component thesis = new Component("c1", ComponentType.MAJOR_CLAIM, PropositionKind.VALUE, new Span(0, 10), .9, Optional.empty(), List.of(), "m");
		Extraction suggested = new Extraction(List.of(), List.of(thesis), List.of(), List.of(), List.of(), List.of());
		decide(MAKE.createComponentAnnotation(), "u1", 40, 50, Status.ACCEPTED).setType(warrant.annotation.ComponentType.MAJOR_CLAIM);

		Extraction now = Decisions.over(suggested, decided, new ActorNames(Optional.of(register)), TEXT);

		assertEquals(List.of(ComponentType.CLAIM, ComponentType.MAJOR_CLAIM), now.components().stream().map(Component::type).toList());
	}

	@Test
	void suggestedRelationGoesOnBetweenAcceptedComponents() {
		decide(MAKE.createComponentAnnotation(), "u1", 0, 10, Status.ACCEPTED);
		decide(MAKE.createComponentAnnotation(), "u2", 20, 30, Status.ACCEPTED);

		assertEquals(List.of("s1 u2->u1", "s2 c3->s1"), relations(over()));
	}

	@Test
	void undercutGoesWithTheInferenceItAttacked() {
		decide(MAKE.createComponentAnnotation(), "u2", 20, 30, Status.REJECTED);

		assertEquals(List.of(), relations(over()));
	}

	@Test
	void rejectedRelationStaysAway() {
		ComponentAnnotation conclusion = decide(MAKE.createComponentAnnotation(), "u1", 0, 10, Status.ACCEPTED);
		ComponentAnnotation premise = decide(MAKE.createComponentAnnotation(), "u2", 20, 30, Status.ACCEPTED);
		relate("u9", premise, conclusion, Status.REJECTED);

		assertEquals(List.of(), relations(over()));
	}

	@Test
	void decidedRelationTakesThePlaceOfWhatWasSuggestedForItsSource() {
		ComponentAnnotation premise = decide(MAKE.createComponentAnnotation(), "u2", 20, 30, Status.ACCEPTED);
		ComponentAnnotation other = decide(MAKE.createComponentAnnotation(), "u3", 40, 50, Status.ACCEPTED);
		relate("u9", premise, other, Status.ACCEPTED);

		assertEquals(List.of("u9 u2->u3"), relations(over()));
	}

	@Test
	void twoCodersOnOneSpanCountOnceAndKeepTheirRelations() {
		decide(MAKE.createComponentAnnotation(), "u1", 0, 10, Status.ACCEPTED);
		ComponentAnnotation second = decide(MAKE.createComponentAnnotation(), "u1b", 0, 10, Status.ACCEPTED);
		ComponentAnnotation premise = decide(MAKE.createComponentAnnotation(), "u3", 40, 50, Status.ACCEPTED);
		relate("u9", premise, second, Status.ACCEPTED);

		Extraction now = over();
		assertEquals(List.of("u1", "c2", "u3"), ids(now));
		assertTrue(relations(now).contains("u9 u3->u1"), relations(now).toString());
	}

	@Test
	void recommendationFollowsItsComponentAndItsActor() {
		register("A1", "European Union", "EU");
		decide(MAKE.createComponentAnnotation(), "u1", 0, 10, Status.ACCEPTED);

		Recommendation frame = over().recommendations().getFirst();
		assertEquals(Optional.of("u1"), frame.component());
		assertEquals(Optional.of("A1"), frame.addressee().orElseThrow().actor());
	}

	@Test
	void suggestedActorTakesTheRegistersIdByAnyName() {
		register("A1", "Union of Europe", "European Union");

		Actor actor = over().actors().getFirst();
		assertEquals("A1", actor.id());
		assertEquals("Union of Europe", actor.name());
		assertEquals(List.of(new Span(0, 2), new Span(20, 22)), actor.mentions());
	}

	@Test
	void mentionsSaidToBeSomebodyElseTakeTheAddresseeAlong() {
		register("A7", "University of Edinburgh");
		mention("m1", 0, 2, "A7", Status.EDITED);
		mention("m2", 20, 22, "A7", Status.EDITED);

		Extraction now = over();
		assertEquals(List.of("A7"), now.actors().stream().map(Actor::id).toList());
		assertEquals(Optional.of("A7"), now.recommendations().getFirst().addressee().orElseThrow().actor());
	}

	@Test
	void rejectedMentionIsTakenFromItsActor() {
		mention("m1", 0, 2, "A7", Status.REJECTED);

		assertEquals(List.of(new Span(20, 22)), over().actors().getFirst().mentions());
	}

	@Test
	void actorWithoutMentionsGoesAndNobodyNamesItAnyMore() {
		mention("m1", 0, 2, "A7", Status.REJECTED);
		mention("m2", 20, 22, "A7", Status.REJECTED);

		Extraction now = over();
		assertEquals(List.of(), now.actors());
		assertEquals(Optional.empty(), now.recommendations().getFirst().addressee().orElseThrow().actor());
	}

	private Extraction over() {
		return Decisions.over(suggested(), decided, new ActorNames(Optional.of(register)), TEXT);
	}

	private static Extraction suggested() {
		Recommendation frame = new Recommendation("r1", new Span(0, 10), .9, false, Optional.empty(),
				Optional.of(new Addressee(new Span(0, 2), Optional.of("a1"))), new Span(5, 10), "must", false, Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.of("c1"), List.of("modal 'must'"), "rules");
		return new Extraction(List.of(), List.of(component("c1", 0, 10), component("c2", 20, 30), component("c3", 40, 50)), List.of(frame),
				List.of(new Actor("a1", "European Union", ActorKind.ORGANIZATION, List.of(new Span(0, 2), new Span(20, 22)))),
				List.of(new Relation("s1", List.of("c2"), "c1", RelationType.SUPPORT, .6, List.of()),
						new Relation("s2", List.of("c3"), "s1", RelationType.UNDERCUT, .6, List.of())),
				List.of());
	}

	private static Component component(String id, int start, int end) {
		return new Component(id, ComponentType.CLAIM, PropositionKind.VALUE, new Span(start, end), .8, Optional.empty(), List.of(), "model");
	}

	private <T extends Annotation> T decide(T annotation, String id, int start, int end, Status status) {
		annotation.setId(id);
		annotation.setStart(start);
		annotation.setEnd(end);
		annotation.setStatus(status);
		annotation.setCoder("ana");
		decided.getAnnotations().add(annotation);
		return annotation;
	}

	private void mention(String id, int start, int end, String actor, Status status) {
		MentionAnnotation mention = decide(MAKE.createMentionAnnotation(), id, start, end, status);
		mention.setActor(actor);
	}

	private void relate(String id, ComponentAnnotation source, ComponentAnnotation target, Status status) {
		RelationAnnotation relation = MAKE.createRelationAnnotation();
		relation.setId(id);
		relation.getSources().add(source);
		relation.setTarget(target);
		relation.setStatus(status);
		decided.getRelations().add(relation);
	}

	private void register(String id, String name, String... aliases) {
		warrant.annotation.Actor actor = MAKE.createActor();
		actor.setId(id);
		actor.setName(name);
		actor.getAliases().addAll(List.of(aliases));
		register.getActors().add(actor);
	}

	private static List<String> ids(Extraction extraction) {
		return extraction.components().stream().map(Component::id).toList();
	}

	private static List<String> relations(Extraction extraction) {
		return extraction.relations().stream().map(r -> r.id() + " " + String.join("+", r.sources()) + "->" + r.target()).toList();
	}
}

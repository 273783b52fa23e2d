package warrant.corpus.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.annotation.Actor;
import warrant.annotation.ActorRegister;
import warrant.annotation.AnnotationFactory;
import warrant.corpus.decisions.ActorNames;
import warrant.corpus.identity.ActorIds;
import warrant.corpus.tables.ActorSummary;
import warrant.extraction.ActorKind;

class ActorMergesTest {

	private final ActorRegister register = AnnotationFactory.eINSTANCE.createActorRegister();

	@Test
	void acronymJoinsTheNameItsInitialsSpell() {
		assertProposes("AEO > Aegean Energy Observatory", organization("AEO"), organization("Aegean Energy Observatory"), organization("Agency"));
		assertProposes("BOE > Bank of England", organization("BOE"), organization("Bank of England"));
	}

	@Test
	void surnameJoinsItsOnlyBearer() {
		assertProposes("Adenauer > Konrad Adenauer", person("Adenauer"), person("Konrad Adenauer"), person("Ida Lund"));
		assertProposes("", person("Lund"), person("Ida Lund"), person("Per Lund"));
	}

	@Test
	void initialJoinsTheFullName() {
		assertProposes("K. Adenauer > Konrad Adenauer", person("K. Adenauer"), person("Konrad Adenauer"));
	}

	@Test
	void spellingsJoinTheOneMostOftenMentioned() {
		assertProposes("Labour Organisation > Labor Organization", organization("Labour Organisation"), mentioned("Labor Organization", ActorKind.ORGANIZATION, 9));
		assertProposes("Citizen > Citizens", mentioned("Citizen", ActorKind.GROUP, 1), mentioned("Citizens", ActorKind.GROUP, 3));
	}

	@Test
	void oneNameOfTwoKindsIsProposedWithBothInTheReason() {
		ActorMerge merge = propose(mentioned("Corvane", ActorKind.PLACE, 1), mentioned("Corvane", ActorKind.ORGANIZATION, 4)).getFirst();
		assertEquals("the same name, once taken for a place and once for an organization", merge.reason());
		assertTrue(merge.confidence() > 0.5);
	}

	@Test
	void decidedPairsAreNotProposedAgain() {
		ActorSummary part = person("Adenauer");
		ActorSummary whole = person("Konrad Adenauer");
		ActorMerge merge = propose(part, whole).getFirst();
		register.getLinks().add(ActorMerges.decision(merge, false));
		assertEquals(List.of(), propose(part, whole));
	}

	@Test
	void mergedActorIsFoundUnderTheIdOfTheOther() {
		ActorSummary part = person("Adenauer");
		ActorSummary whole = person("Konrad Adenauer");
		enter(part);
		enter(whole);
		register.getLinks().add(ActorMerges.decision(propose(part, whole).getFirst(), true));
		assertEquals("Konrad Adenauer", new ActorNames(Optional.of(register)).byName("Adenauer").orElseThrow().getName());
	}

	@Test
	void manyActorsTakeNoLongerThanAFewSeconds() {
		List<ActorSummary> actors = new ArrayList<>();
		for (int i = 0; i < 60_000; i++)
			actors.add(person("Given" + i % 300 + " Family" + i));
		assertTimeout(Duration.ofSeconds(20), () -> ActorMerges.propose(actors, register));
	}

	private void assertProposes(String expected, ActorSummary... actors) {
		assertEquals(expected.isEmpty() ? List.of() : List.of(expected),
				propose(actors).stream().map(merge -> merge.part().name() + " > " + merge.whole().name()).toList());
	}

	private List<ActorMerge> propose(ActorSummary... actors) {
		return ActorMerges.propose(List.of(actors), register);
	}

	private void enter(ActorSummary summary) {
		Actor actor = AnnotationFactory.eINSTANCE.createActor();
		actor.setId(summary.id());
		actor.setName(summary.name());
		register.getActors().add(actor);
	}

	private static ActorSummary person(String name) {
		return mentioned(name, ActorKind.PERSON, 1);
	}

	private static ActorSummary organization(String name) {
		return mentioned(name, ActorKind.ORGANIZATION, 1);
	}

	private static ActorSummary mentioned(String name, ActorKind kind, int mentions) {
		return new ActorSummary(ActorIds.of(name, kind.label()), name, kind, 1, mentions, 0, 0, 0, 0);
	}
}

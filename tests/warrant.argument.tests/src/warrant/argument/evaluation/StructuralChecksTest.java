package warrant.argument.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import warrant.argument.Preference;
import warrant.argument.PropositionType;

class StructuralChecksTest {

	@Test
	void circularSupportIsFoundOnceAndNamed() {
		TestMaps maps = new TestMaps("").infer("a", "b").infer("b", "c").infer("c", "a").infer("d", "a");
		assertFindings(maps, "circular-support a 'a', 'b' and 'c' are given as reasons for one another in a circle");
	}

	@Test
	void aReasonForItselfIsCircular() {
		assertFindings(new TestMaps("").infer("a", "a"), "circular-support a 'a' is given as a reason for itself");
	}

	@Test
	void aThesisWantsSupport() {
		TestMaps maps = new TestMaps("x>a").infer("b", "x");
		maps.proposition("a").setType(PropositionType.MAJOR_CLAIM);
		maps.proposition("b").setType(PropositionType.RECOMMENDATION);
		assertFindings(maps, "unsupported-major-claim a nothing supports 'a'");
	}

	@Test
	void aPremiseWithoutPassageAndSupportIsUnsourced() {
		TestMaps maps = new TestMaps("").infer("c", "p").infer("p", "q");
		maps.proposition("p").getEvidence().clear();
		maps.proposition("q").getEvidence().clear();
		assertFindings(maps, "unsourced-premise q 'q' is a premise, but no passage says it and nothing supports it");
	}

	@Test
	void supportingAndAttackingTheSameIsAContradiction() {
		assertFindings(new TestMaps("p>c").infer("c", "p"), "contradiction p 'p' both supports and attacks 'c'");
	}

	@Test
	void attackingItselfIsAContradiction() {
		assertFindings(new TestMaps("p>p"), "contradiction p 'p' attacks itself");
	}

	@Test
	void twoSidesOfAConflictThatAreBothAcceptedAreAContradiction() {
		TestMaps maps = new TestMaps("a>b");
		maps.conflict("a", "b").setPreference(Preference.TARGET);
		assertFindings(maps, "contradiction b 'b' and 'a' are both accepted, but the one attacks the other");
	}

	@Test
	void whatNothingTouchesIsAnOrphan() {
		assertFindings(new TestMaps("a>b c"), "orphan c 'c' is connected with nothing");
	}

	private static void assertFindings(TestMaps maps, String... expected) {
		List<String> found = new Assessor().assess(maps.map()).findings().stream().map(f -> f.check() + " " + f.id() + " " + f.message()).toList();
		assertEquals(List.of(expected), found);
	}
}

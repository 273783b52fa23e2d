package warrant.argument.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;

import warrant.argument.RandomMaps;

class StrengthTest {

	/** Example 4.1 in the notebooks of the public repository kcyras/QDT, with the strengths given there. */
	@Test
	void quadraticEnergyOfAPublishedExample() {
		TestMaps maps = new TestMaps("c>a e>b f>c").infer("a", "b").infer("c", "e").infer("a", "d");
		weigh(maps, "a 0.5 b 0.2 c 0.85 d 0.65 e 0.4 f 1");
		assertEnergy(maps, "a 0.519 b 0.172 c 0.625 d 0.65 e 0.4 f 1");
	}

	/** The stocks example of Potyka's Uncertainpy library; the values are worked by hand from the formula of KR 2018. */
	@Test
	void quadraticEnergyOfTheStocksExample() {
		TestMaps maps = new TestMaps("a>b c>b").infer("a", "c");
		weigh(maps, "a 0.5 b 0.8 c 0.2");
		assertEnergy(maps, "a 0.519 b 0.527 c 0.2");
	}

	/** The functions of Rago et al. 2016, worked by hand. */
	@Test
	void dfQuadMovesTheBaseByTheDifference() {
		DfQuad dfQuad = new DfQuad();
		assertEquals(0.25, dfQuad.strength(0.5, new double[] { 0.5 }, new double[0]), 1e-12);
		assertEquals(0.75, dfQuad.strength(0.5, new double[0], new double[] { 0.5 }), 1e-12);
		assertEquals(0.5, dfQuad.strength(0.5, new double[] { 0.7 }, new double[] { 0.7 }), 1e-12);
		// Two supporters of 0.5 aggregate to 0.75, less 0.2 of attack: 0.4 + 0.6 * 0.55.
		assertEquals(0.73, dfQuad.strength(0.4, new double[] { 0.2 }, new double[] { 0.5, 0.5 }), 1e-12);
		// The discontinuity of QuAD that the paper removes: an attacker without strength changes nothing.
		assertEquals(dfQuad.strength(0.5, new double[0], new double[] { 0.4 }), dfQuad.strength(0.5, new double[] { 0 }, new double[] { 0.4 }), 1e-12);
	}

	@Test
	void dfQuadOfAMap() {
		TestMaps maps = new TestMaps("c>a e>b f>c").infer("a", "b").infer("c", "e").infer("a", "d");
		weigh(maps, "a 0.5 b 0.2 c 0.85 d 0.65 e 0.4 f 1");
		// b = 0.2 - 0.2 * 0.4; c = 0.85 - 0.85 * (1 - 0.4); a: support 1 - 0.88 * 0.35, attack 0.34.
		assertDfQuad(maps, "b 0.12 c 0.34 a 0.676");
	}

	@Test
	void linkedPremisesAreAsGoodAsTheWorst() {
		TestMaps maps = new TestMaps("").infer("c", "p", "q");
		weigh(maps, "p 0.9 q 0.2");
		assertDfQuad(maps, "c 0.6");
	}

	@Test
	void anUndercutWeakensTheInference() {
		TestMaps maps = new TestMaps("").infer("c", "p");
		maps.undercut("c", "u");
		weigh(maps, "u 1");
		assertDfQuad(maps, "c 0.5");
		maps.proposition("u").setWeight(0.5);
		assertDfQuad(maps, "c 0.625");
	}

	@Test
	void theAnalystsWeightOfAnInferenceScalesWhatItHandsOn() {
		TestMaps maps = new TestMaps("").infer("c", "p");
		maps.inference("c").setWeight(0.5);
		assertDfQuad(maps, "c 0.625");
	}

	@Test
	void confidenceIsNeverStrength() {
		TestMaps maps = new TestMaps("").infer("c", "p");
		maps.inference("c").setConfidence(0.01);
		maps.proposition("p").getEvidence().get(0).setConfidence(0.01);
		assertDfQuad(maps, "c 0.75");
	}

	@Test
	void mutualAttackSettlesInTheMiddle() {
		assertDfQuad(new TestMaps("a>b b>a"), "a 0.333 b 0.333");
		Assessment assessment = new Assessor().assess(new TestMaps("a>b b>a").map());
		double a = assessment.node("a").orElseThrow().quadraticEnergy().orElseThrow();
		assertEquals(0.5 - 0.5 * a * a / (1 + a * a), a, 1e-5);
	}

	/** Full weights keep DF-QuAD swinging between 0 and 1; the differential equation of the energy model settles. */
	@Test
	void whatKeepsSwingingDoesNotSettle() {
		TestMaps maps = new TestMaps("a>b b>a b>c d").infer("e", "d");
		weigh(maps, "a 1 b 1");
		Assessment assessment = new Assessor().assess(maps.map());
		for (String id : new String[] { "a", "b", "c" }) {
			assertTrue(assessment.node(id).orElseThrow().dfQuad().isEmpty(), id);
			assertTrue(assessment.node(id).orElseThrow().strengthReason().startsWith("does not settle"));
			assertTrue(assessment.node(id).orElseThrow().quadraticEnergy().isPresent());
		}
		assertEquals(0.75, assessment.node("e").orElseThrow().dfQuad().orElseThrow(), 1e-9);
	}

	@Test
	void reasonsNameTheStrongest() {
		TestMaps maps = new TestMaps("x>c y>c").infer("c", "p");
		weigh(maps, "y 0.75");
		assertEquals("0.31: base 0.50, supported by 'p' (0.50), attacked by 'y' (0.75) and 1 other",
				new Assessor().assess(maps.map()).node("c").orElseThrow().strengthReason());
	}

	@Test
	void strengthsOfRandomMapsAreBetweenZeroAndOne() {
		RandomMaps maps = new RandomMaps(RandomMaps.seed());
		for (int i = 0; i < 200; i++) {
			for (NodeAssessment node : new Assessor(new Limits(1, Duration.ZERO)).assess(maps.map(12, 16)).nodes()) {
				node.dfQuad().ifPresent(s -> assertTrue(s >= 0 && s <= 1, s + ""));
				node.quadraticEnergy().ifPresent(s -> assertTrue(s >= 0 && s <= 1, s + ""));
			}
		}
	}

	@Test
	void moreSupportIsNeverWorse() {
		Random random = new Random(RandomMaps.seed());
		for (int i = 0; i < 1000; i++) {
			double base = random.nextDouble();
			double[] attack = { random.nextDouble() };
			double weak = random.nextDouble();
			double strong = weak + (1 - weak) * random.nextDouble();
			for (GradualSemantics semantics : new GradualSemantics[] { new DfQuad(), new QuadraticEnergy() })
				assertTrue(semantics.strength(base, attack, new double[] { strong }) >= semantics.strength(base, attack, new double[] { weak }) - 1e-12);
		}
	}

	private static void weigh(TestMaps maps, String weights) {
		String[] words = weights.split(" ");
		for (int i = 0; i < words.length; i += 2)
			maps.proposition(words[i]).setWeight(Double.parseDouble(words[i + 1]));
	}

	private static void assertEnergy(TestMaps maps, String expected) {
		Assessment assessment = new Assessor().assess(maps.map());
		String[] words = expected.split(" ");
		for (int i = 0; i < words.length; i += 2)
			assertEquals(Double.parseDouble(words[i + 1]), assessment.node(words[i]).orElseThrow().quadraticEnergy().orElseThrow(), 5e-4, words[i]);
	}

	private static void assertDfQuad(TestMaps maps, String expected) {
		Assessment assessment = new Assessor().assess(maps.map());
		String[] words = expected.split(" ");
		for (int i = 0; i < words.length; i += 2)
			assertEquals(Double.parseDouble(words[i + 1]), assessment.node(words[i]).orElseThrow().dfQuad().orElseThrow(), 5e-4, words[i]);
	}
}

package warrant.argument.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMap;
import warrant.argument.Preference;
import warrant.argument.Proposition;

/** Examples of the literature, written as "a>b b>a": every letter is a proposition with evidence, every pair a conflict. */
class LabellingTest {

	@Test
	void reinstatement() {
		assertGrounded("a>b b>c", "{a, c}");
	}

	/** Dung 1995, the running example: the dispute on who blocks negotiations. i and a attack each other, j answers a. */
	@Test
	void whoeverHasTheLastWordLaughsBest() {
		assertGrounded("i>a a>i j>a", "{i, j}");
	}

	/** Dung 1995: the Nixon diamond has two preferred extensions and an empty grounded one. */
	@Test
	void nixonDiamond() {
		assertGrounded("q>r r>q", "{}");
		assertLabellings("q>r r>q", Set.of("{}", "{q}", "{r}"), Set.of("{q}", "{r}"), Set.of("{q}", "{r}"));
	}

	@Test
	void oddCyclesAcceptNothingAndHaveNoStableLabelling() {
		assertLabellings("a>b b>c c>a", Set.of("{}"), Set.of("{}"), Set.of());
		assertLabellings("a>a", Set.of("{}"), Set.of("{}"), Set.of());
	}

	@Test
	void evenCyclesHaveTwoSides() {
		assertLabellings("a>b b>c c>d d>a", Set.of("{}", "{a, c}", "{b, d}"), Set.of("{a, c}", "{b, d}"), Set.of("{a, c}", "{b, d}"));
	}

	/** Floating acceptance (Makinson and Schlechta, Floating conclusions and zombie paths, AIJ 48, 1991): d is accepted whichever of a and b is. */
	@Test
	void floatingAcceptance() {
		assertGrounded("a>b b>a a>c b>c c>d", "{}");
		Assessment assessment = assess("a>b b>a a>c b>c c>d");
		int d = assessment.graph().find("d").orElseThrow();
		assertTrue(assessment.preferred().allAccept(d));
		assertTrue(!assessment.complete().allAccept(d) && assessment.complete().someAccept(d));
		assertLabellings("a>b b>a a>c b>c c>d", Set.of("{}", "{a, d}", "{b, d}"), Set.of("{a, d}", "{b, d}"), Set.of("{a, d}", "{b, d}"));
	}

	/** An odd cycle that one side of a mutual conflict breaks: preferred differs from stable, as in Caminada's Semi-stable semantics (COMMA 2006). */
	@Test
	void stableMayBeFewerThanPreferred() {
		assertLabellings("a>b b>a b>c c>d d>e e>c", Set.of("{}", "{a}", "{b, d}"), Set.of("{a}", "{b, d}"), Set.of("{b, d}"));
	}

	@Test
	void thePreferredSideWins() {
		TestMaps maps = new TestMaps("q>r r>q");
		maps.conflict("q", "r").setPreference(Preference.SOURCE);
		assertEquals("{q}", propositions(new Assessor().assess(maps.map()).grounded(), maps.map()));
		maps.conflict("q", "r").setPreference(Preference.TARGET);
		assertEquals("{r}", propositions(new Assessor().assess(maps.map()).grounded(), maps.map()));
	}

	@Test
	void anInferenceIsOutWithItsPremise() {
		TestMaps maps = new TestMaps("x>p").infer("c", "p", "q");
		maps.proposition("c").getEvidence().clear();
		Assessment assessment = new Assessor().assess(maps.map());
		assertEquals("{x, q}", propositions(assessment.grounded(), maps.map()));
		assertReason(assessment, maps.inference("c").getId(), "out: its premise 'p' is out");
		assertReason(assessment, "c", "out: no passage says it, and every inference to it is out");
		assertReason(assessment, "p", "out: attacked by 'x', which stands");
		assertReason(assessment, "x", "in: nothing attacks it");
	}

	@Test
	void whatAPassageSaysStandsWithoutItsInferences() {
		TestMaps maps = new TestMaps("x>p").infer("c", "p");
		assertEquals("{x, c}", propositions(new Assessor().assess(maps.map()).grounded(), maps.map()));
	}

	@Test
	void anUndercutHitsTheInferenceAndNotTheConclusion() {
		TestMaps maps = new TestMaps("").infer("c", "p").infer("d", "q");
		maps.undercut("c", "u");
		maps.proposition("c").getEvidence().clear();
		maps.undercut("d", "u");
		Assessment assessment = new Assessor().assess(maps.map());
		assertEquals("{p, d, q, u}", propositions(assessment.grounded(), maps.map()));
		assertReason(assessment, maps.inference("c").getId(), "out: undercut by 'u', which stands");
		assertReason(assessment, "d", "in: nothing attacks it");
	}

	@Test
	void convergentSupportHoldsWithOneOfItsInferences() {
		TestMaps maps = new TestMaps("x>p").infer("c", "p").infer("c", "q");
		maps.proposition("c").getEvidence().clear();
		Assessment assessment = new Assessor().assess(maps.map());
		assertEquals("{x, c, q}", propositions(assessment.grounded(), maps.map()));
		assertReason(assessment, "c", "in: supported by 'q', and nothing attacks it");
	}

	@Test
	void anAttackOnAnAttackReinstates() {
		TestMaps maps = new TestMaps("a>b c");
		maps.add(maps.conflict("a", "b"), "c");
		Assessment assessment = new Assessor().assess(maps.map());
		assertEquals("{a, b, c}", propositions(assessment.grounded(), maps.map()));
		assertReason(assessment, "b", "in: the attack on it fails: it is attacked itself");
	}

	@Test
	void mutualAttackIsSaidInWords() {
		assertReason(assess("q>r r>q"), "q", "undecided: it and 'r' attack each other, and nothing decides between them");
		assertReason(assess("q>r r>q r>s"), "s", "undecided: attacked by 'r', and that attack is undecided itself");
	}

	@Test
	void tooManyLabellingsAreNotComputed() {
		String diamonds = IntStream.range(0, 14).mapToObj(i -> "a" + i + ">b" + i + " b" + i + ">a" + i)
				.collect(Collectors.joining(" "));
		Assessment assessment = assess(diamonds);
		assertEquals("not computed: more than 10000 labellings", assessment.complete().notComputed().orElseThrow());
		assertEquals("not computed: more than 10000 labellings", assessment.stable().notComputed().orElseThrow());
		Assessment fewer = assess(diamonds.substring(diamonds.indexOf("a1>")));
		assertEquals(1 << 13, fewer.preferred().all().size());
		assertEquals(1 << 13, new TreeSet<>(fewer.stable().all().stream().map(Labelling::toString).toList()).size());
	}

	@Test
	void manyMutualAttacksAreDoneOrGivenUpInTime() {
		String everyoneAgainstEveryone = IntStream.range(0, 40).boxed().flatMap(a -> IntStream.range(0, 40).filter(b -> b != a).mapToObj(b -> "a" + a + ">a" + b))
				.collect(Collectors.joining(" "));
		String pairs = IntStream.range(0, 40).mapToObj(i -> "a" + i + ">b" + i + " b" + i + ">a" + i).collect(Collectors.joining(" "));
		String chained = pairs + IntStream.range(1, 40).mapToObj(i -> " a" + (i - 1) + ">b" + i).collect(Collectors.joining());
		assertTimeout(Duration.ofSeconds(10), () -> {
			Assessment all = assess(everyoneAgainstEveryone);
			assertEquals(40, all.stable().all().size());
			assertEquals(41, all.complete().all().size());
			assertTrue(assess(pairs).complete().notComputed().isPresent());
			Assessment chain = assess(chained);
			assertTrue(chain.stable().notComputed().isPresent() || chain.stable().all().size() <= 10_000);
		});
	}

	@Test
	void timeOutIsNotComputed() {
		Assessment assessment = new Assessor(new Limits(10, Duration.ZERO)).assess(new TestMaps("q>r r>q").map());
		assertTrue(assessment.stable().notComputed().orElseThrow().contains("0.0 s"));
		assertEquals(2, assessment.graph().size() - 2);
	}

	private static Assessment assess(String attacks) {
		return new Assessor().assess(new TestMaps(attacks).map());
	}

	private static void assertGrounded(String attacks, String expected) {
		ArgumentMap map = new TestMaps(attacks).map();
		assertEquals(expected, propositions(new Assessor().assess(map).grounded(), map));
	}

	private static void assertLabellings(String attacks, Set<String> complete, Set<String> preferred, Set<String> stable) {
		ArgumentMap map = new TestMaps(attacks).map();
		Assessment assessment = new Assessor().assess(map);
		assertEquals(complete, all(assessment.complete(), map));
		assertEquals(preferred, all(assessment.preferred(), map));
		assertEquals(stable, all(assessment.stable(), map));
	}

	private static Set<String> all(Labellings labellings, ArgumentMap map) {
		assertTrue(labellings.isComputed());
		List<String> all = new ArrayList<>(labellings.all().stream().map(l -> propositions(l, map)).toList());
		assertEquals(all.size(), Set.copyOf(all).size(), all.toString());
		return Set.copyOf(all);
	}

	private static String propositions(Labelling labelling, ArgumentMap map) {
		return map.getPropositions().stream().map(Proposition::getId).filter(id -> labelling.of(id) == Label.IN)
				.collect(Collectors.joining(", ", "{", "}"));
	}

	private static void assertReason(Assessment assessment, String id, String expected) {
		assertEquals(expected, assessment.node(id).orElseThrow().reason());
	}

	static List<String> words(String text) {
		return Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty()).toList();
	}
}

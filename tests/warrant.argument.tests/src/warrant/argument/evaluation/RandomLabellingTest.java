package warrant.argument.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMap;
import warrant.argument.MapDraft;
import warrant.argument.Proposition;
import warrant.argument.RandomMaps;

/** Compares the labellings of small random maps with all assignments that meet DESIGN's conditions, tried one by one. */
class RandomLabellingTest {

	private static final Label[] LABELS = { Label.IN, Label.OUT, Label.UNDEC };

	@Test
	void completeLabellingsAreTheAssignmentsThatMeetTheConditions() {
		RandomMaps maps = new RandomMaps(RandomMaps.seed());
		for (int i = 0; i < 400; i++) {
			ArgumentGraph graph = ArgumentGraph.of(maps.map(1 + i % 5, i % 5));
			Labeller labeller = new Labeller(graph, Limits.DEFAULT);
			Labeller.All all = labeller.all();
			Set<String> expected = bruteForce(graph);
			assertEquals(expected, words(graph, all.complete()), () -> graph.ids().toString());
			assertEquals(all.complete().all().size(), expected.size());
			assertTrue(expected.contains(words(graph, labeller.grounded())));
			assertEquals(expected.stream().filter(l -> !l.contains("U")).collect(Collectors.toSet()), words(graph, all.stable()));
			assertTrue(words(graph, all.preferred()).containsAll(words(graph, all.stable())), "stable labellings are preferred");
			assertFalse(all.preferred().all().isEmpty());
		}
	}

	@Test
	void whatIsGroundedIsInEveryCompleteLabelling() {
		RandomMaps maps = new RandomMaps(RandomMaps.seed());
		for (int i = 0; i < 100; i++) {
			Assessment assessment = new Assessor().assess(maps.map(30, 20));
			for (Labelling complete : assessment.complete().all().stream().limit(100).toList()) {
				for (int n = 0; n < assessment.graph().size(); n++) {
					if (assessment.grounded().of(n) != Label.UNDEC)
						assertEquals(assessment.grounded().of(n), complete.of(n));
				}
			}
		}
	}

	@Test
	void preferredLabellingsOfRandomFrameworksAreTheLargestCompleteOnes() {
		Random random = new Random(RandomMaps.seed());
		for (int round = 0; round < 200; round++) {
			StringBuilder attacks = new StringBuilder("a0 a1 a2 a3 a4 a5");
			for (int i = random.nextInt(12); i > 0; i--)
				attacks.append(" a").append(random.nextInt(6)).append(">a").append(random.nextInt(6));
			Assessment assessment = new Assessor().assess(new TestMaps(attacks.toString()).map());
			Set<Set<String>> complete = in(assessment.complete());
			Set<Set<String>> largest = complete.stream()
					.filter(l -> complete.stream().noneMatch(other -> !other.equals(l) && other.containsAll(l))).collect(Collectors.toSet());
			assertEquals(largest, in(assessment.preferred()), attacks.toString());
		}
	}

	@Test
	void tenThousandNodesAreAssessedInSeconds() {
		ArgumentMap map = new RandomMaps(3).map(6_000, 5_000);
		long start = System.nanoTime();
		Assessment assessment = new Assessor().assess(map);
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("%d nodes assessed in %.2f s%n", assessment.graph().size(), seconds);
		assertTrue(assessment.graph().size() > 9_000 && seconds < 15, seconds + " s");
	}

	@Test
	void theTimeLimitHoldsOnDenseAndOnLargeMaps() {
		Random random = new Random(17);
		for (int[] shape : new int[][] { { 40, 120 }, { 300, 2_000 }, { 4_000, 12_000 } }) {
			TestMaps maps = new TestMaps("");
			MapDraft draft = new MapDraft(maps.map());
			for (int i = 0; i < shape[0]; i++)
				draft.proposition("p" + i);
			for (int i = 0; i < shape[1]; i++)
				draft.conflict(maps.map().getPropositions().get(random.nextInt(shape[0])), maps.map().getPropositions().get(random.nextInt(shape[0])));
			long start = System.nanoTime();
			Assessment assessment = new Assessor().assess(maps.map());
			double seconds = (System.nanoTime() - start) / 1e9;
			System.out.printf("%d propositions, %d conflicts: %.2f s, complete %s%n", shape[0], shape[1], seconds,
					assessment.complete().notComputed().orElse(assessment.complete().all().size() + ""));
			assertTrue(seconds < 10, seconds + " s");
		}
	}

	@Test
	void aChainOfTenThousandInferencesIsNoTrouble() {
		TestMaps maps = new TestMaps("x>p0");
		MapDraft draft = new MapDraft(maps.map());
		Proposition last = maps.proposition("p0");
		for (int i = 0; i < 10_000; i++) {
			Proposition next = draft.proposition("p" + i);
			draft.inference(next, last);
			last = next;
		}
		Assessment assessment = new Assessor().assess(maps.map());
		assertEquals(Label.OUT, assessment.grounded().of(last.getId()));
		assertTrue(assessment.node(last.getId()).orElseThrow().dfQuad().isPresent());
	}

	private static Set<Set<String>> in(Labellings labellings) {
		return labellings.all().stream().map(l -> Set.copyOf(l.ids(Label.IN))).collect(Collectors.toSet());
	}

	private static Set<String> words(ArgumentGraph graph, Labellings labellings) {
		return labellings.all().stream().map(l -> words(graph, l)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String words(ArgumentGraph graph, Labelling labelling) {
		return IntStream.range(0, graph.size()).mapToObj(n -> labelling.of(n).name().substring(0, 1)).collect(Collectors.joining());
	}

	private static Set<String> bruteForce(ArgumentGraph graph) {
		Label[] labels = new Label[graph.size()];
		ArrayList<String> found = new ArrayList<>();
		assign(graph, labels, 0, found);
		return new TreeSet<>(found);
	}

	private static void assign(ArgumentGraph graph, Label[] labels, int next, ArrayList<String> found) {
		if (next == labels.length) {
			if (IntStream.range(0, labels.length).allMatch(n -> labels[n] == required(graph, labels, n)))
				found.add(Arrays.stream(labels).map(l -> l.name().substring(0, 1)).collect(Collectors.joining()));
			return;
		}
		for (Label label : LABELS) {
			labels[next] = label;
			assign(graph, labels, next + 1, found);
		}
	}

	/** The conditions of DESIGN.md, word for word. */
	private static Label required(ArgumentGraph graph, Label[] labels, int node) {
		boolean out = has(graph.attacksOn(node), labels, Label.IN) || has(graph.sources(node), labels, Label.OUT);
		boolean open = has(graph.attacksOn(node), labels, Label.UNDEC) || has(graph.sources(node), labels, Label.UNDEC);
		int[] inferences = graph.inferencesTo(node);
		if (inferences.length > 0 && !graph.hasEvidence(node) && !has(inferences, labels, Label.IN)) {
			open |= has(inferences, labels, Label.UNDEC);
			out |= !has(inferences, labels, Label.UNDEC);
		}
		return out ? Label.OUT : open ? Label.UNDEC : Label.IN;
	}

	private static boolean has(int[] nodes, Label[] labels, Label label) {
		return Arrays.stream(nodes).anyMatch(n -> labels[n] == label);
	}
}

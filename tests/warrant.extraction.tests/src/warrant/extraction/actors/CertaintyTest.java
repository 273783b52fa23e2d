package warrant.extraction.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CertaintyTest {

	@Test
	void withoutNamesProbabilitiesStayAsTheyAre() {
		assertEquals(0.7, Certainty.fit(List.of()).of(0.7), 1e-9);
	}

	@Test
	void whatIsTooSureBecomesAsSureAsItIsRight() {
		List<Certainty.Seen> seen = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			seen.add(new Certainty.Seen(0.99, i % 10 < 8));
			seen.add(new Certainty.Seen(0.6, i % 2 == 0));
		}

		Certainty certainty = Certainty.fit(seen);

		assertEquals(0.8, certainty.of(0.99), 0.02);
		assertEquals(0.5, certainty.of(0.6), 0.02);
		assertTrue(certainty.of(0.9) > certainty.of(0.6));
	}

	@Test
	void theShareOfPathsThroughANameIsItsProbability() {
		double[] transitions = new double[NameChain.CLASSES * NameChain.CLASSES];
		double[][] scores = new double[2][NameChain.CLASSES];
		scores[0][1] = 3;
		scores[1][2] = 2;
		NameChain chain = new NameChain(transitions);

		double sure = 0;
		for (int end = 1; end <= 2; end++)
			sure += chain.certainty(scores, List.of(new Name(0, end, NameType.PERSON)))[0];

		double all = paths(scores, List.of(0, 1, 3, 5));
		assertEquals(paths(scores, List.of(1)) / all, sure, 1e-9);
	}

	/** Sum over all paths that begin so; a continuation follows its own type alone. */
	private static double paths(double[][] scores, List<Integer> firsts) {
		double sum = 0;
		for (int first : firsts)
			for (int next = 0; next < NameChain.CLASSES; next++)
				if (NameOutcomes.mayFollow(first, next))
					sum += Math.exp(scores[0][first] + scores[1][next]);
		return sum;
	}
}

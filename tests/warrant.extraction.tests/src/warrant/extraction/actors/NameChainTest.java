package warrant.extraction.actors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Against all ways to read three words, one by one. */
class NameChainTest {

	private static final int WORDS = 3;
	private final Random random = new Random(Long.getLong("warrant.seed", 20_260_101));
	private final double[] transitions = random.doubles(NameChain.CLASSES * NameChain.CLASSES, -1, 1).toArray();
	private final double[][] scores = { noise(), noise(), noise() };

	@Test
	void bestIsTheOneThatNoOtherReadingBeats() {
		int[] best = new NameChain(transitions).best(scores);
		assertEquals(readings().stream().mapToDouble(this::worth).max().orElseThrow(), worth(best), 1e-9);
	}

	@Test
	void lossIsTheShareOfTheRightReadingAmongAll() {
		int[] gold = { 1, 2, 5 };
		double all = readings().stream().mapToDouble(reading -> Math.exp(worth(reading))).sum();
		assertEquals(Math.log(all) - worth(gold), loss(gold), 1e-9);
	}

	@Test
	void gradientsAreTheSlopesOfTheLoss() {
		int[] gold = { 0, 3, 4 };
		double[][] gradient = new double[WORDS][NameChain.CLASSES];
		double[] byTransition = new double[transitions.length];
		double loss = new NameChain(transitions).loss(scores, gold, gradient, byTransition);
		for (int word = 0; word < WORDS; word++)
			for (int c = 0; c < NameChain.CLASSES; c++) {
				scores[word][c] += 1e-6;
				assertEquals((loss(gold) - loss) / 1e-6, gradient[word][c], 1e-4);
				scores[word][c] -= 1e-6;
			}
		for (int k = 0; k < transitions.length; k++) {
			transitions[k] += 1e-6;
			assertEquals((loss(gold) - loss) / 1e-6, byTransition[k], 1e-4);
			transitions[k] -= 1e-6;
		}
	}

	@Test
	void outcomesAndNamesSayTheSame() {
		NamedSentence sentence = new NamedSentence(List.of("Ann", "Lee", "Oslo", "waits"),
				List.of(new Name(0, 2, NameType.PERSON), new Name(2, 3, NameType.LOCATION)), true);
		int[] outcomes = NameOutcomes.of(sentence);
		assertArrayEquals(new int[] { 1, 2, 5, 0 }, outcomes);
		assertEquals(sentence.names(), NameOutcomes.names(outcomes));
	}

	private double loss(int[] gold) {
		return new NameChain(transitions).loss(scores, gold, new double[WORDS][NameChain.CLASSES], new double[transitions.length]);
	}

	private double worth(int[] reading) {
		double worth = 0;
		for (int i = 0, before = 0; i < reading.length; before = reading[i++])
			worth += scores[i][reading[i]] + transitions[before * NameChain.CLASSES + reading[i]];
		return worth;
	}

	private static List<int[]> readings() {
		List<int[]> readings = new ArrayList<>();
		int classes = NameChain.CLASSES;
		for (int k = 0; k < classes * classes * classes; k++) {
			int[] reading = { k / classes / classes, k / classes % classes, k % classes };
			if (NameOutcomes.mayFollow(0, reading[0]) && NameOutcomes.mayFollow(reading[0], reading[1]) && NameOutcomes.mayFollow(reading[1], reading[2]))
				readings.add(reading);
		}
		return readings;
	}

	private double[] noise() {
		return random.doubles(NameChain.CLASSES, -2, 2).toArray();
	}
}

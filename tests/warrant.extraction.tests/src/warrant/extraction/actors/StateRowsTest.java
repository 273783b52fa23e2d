package warrant.extraction.actors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class StateRowsTest {

	private final Random random = new Random(Long.getLong("warrant.seed", 7));

	@Test
	void scoresAreThoseOfTheNetToTheBit() {
		StateNet net = new StateNet(randoms(StateNet.SIZE), randoms(StateNet.SIZE));
		for (float[] part : new float[][] { net.narrowing, net.mixing, net.scoring })
			System.arraycopy(randoms(part.length), 0, part, 0, part.length);
		float[][] states = new float[7][];
		for (int i = 0; i < states.length; i++)
			states[i] = randoms(StateNet.SIZE);
		double[][] expected = new double[states.length][StateNet.CLASSES];
		float[][] narrow = Arrays.stream(states).map(state -> net.narrow(net.standard(state))).toArray(float[][]::new);
		for (int i = 0; i < states.length; i++)
			net.score(net.hidden(narrow, i), expected[i]);
		double[][] scores = new double[states.length][StateNet.CLASSES];
		new StateRows(net).score(states, scores);
		assertTrue(Arrays.stream(scores[3]).anyMatch(score -> score != 0));
		for (int i = 0; i < states.length; i++)
			assertArrayEquals(expected[i], scores[i]);
	}

	private float[] randoms(int count) {
		float[] values = new float[count];
		for (int i = 0; i < count; i++)
			values[i] = (float) random.nextGaussian() / 8;
		return values;
	}
}

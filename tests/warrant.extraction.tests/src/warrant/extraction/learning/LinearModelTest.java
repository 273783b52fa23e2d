package warrant.extraction.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LinearModelTest {

	private static List<Example> examples(long seed) {
		Random random = new Random(seed);
		List<Example> examples = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			boolean yes = random.nextInt(4) == 0;
			Features.Builder features = new Features.Builder();
			features.group("w:", List.of(yes == random.nextInt(10) < 9 ? "must" : "was", "the", "n" + random.nextInt(30)), 1);
			float dense = (float) (random.nextGaussian() + (yes ? 1 : -1));
			examples.add(new Example(yes ? "claim" : "none", features.build(new float[] { dense }), "d" + i / 5));
		}
		return examples;
	}

	@Test
	void learnsWhatSeparates() {
		LinearModel model = new LinearTrainer(1, 2, false).train(examples(1)).model();
		long right = examples(2).stream().filter(e -> model.best(e.features()).equals(e.label())).count();
		assertTrue(right > 360, () -> right + " of 400");
	}

	@Test
	void saysWhichFeaturesSpoke() {
		LinearModel model = new LinearTrainer(1, 2, false).train(examples(1)).model();
		Features features = new Features.Builder().group("w:", List.of("must", "the"), 1).build(new float[1]);
		assertEquals("w:must", model.reasons(features, "claim").getFirst().feature());
	}

	@Test
	void probabilitiesAreAsOftenRightAsTheySay() {
		LinearModel model = new LinearTrainer(0.01, 1, true).train(examples(1)).model();
		double said = 0;
		double right = 0;
		for (Example example : examples(3)) {
			double[] p = model.probabilities(example.features());
			int best = LinearModel.argMax(p);
			said += p[best];
			right += model.labels().get(best).equals(example.label()) ? 1 : 0;
		}
		assertEquals(right / 400, said / 400, 0.05);
	}

	@Test
	void theSameExamplesGiveTheSameBytes() throws IOException {
		assertArrayEquals(bytes(1), bytes(1));
	}

	@Test
	void whatIsWrittenIsRead() throws IOException {
		LinearModel model = new LinearTrainer(1, 2, true).train(examples(1)).model();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LinearModelFile.write(Map.of("a", model), out);
		LinearModel read = LinearModelFile.read(new ByteArrayInputStream(out.toByteArray())).get("a");
		for (Example example : examples(4))
			assertArrayEquals(model.probabilities(example.features()), read.probabilities(example.features()), 0.01);
	}

	@Test
	void anotherFileIsNoModel() {
		assertThrows(IOException.class, () -> LinearModelFile.read(new ByteArrayInputStream("no model".getBytes())));
	}

	private static byte[] bytes(long seed) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LinearModelFile.write(Map.of("a", new LinearTrainer(1, 2, true).train(examples(seed)).model()), out);
		return out.toByteArray();
	}
}

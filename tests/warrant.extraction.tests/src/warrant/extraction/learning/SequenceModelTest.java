package warrant.extraction.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SequenceModelTest {

	private static final SequenceTrainer TRAINER = new SequenceTrainer(new LinearTrainer(0.5, 1, true), Optional.of(new NeuralTrainer(8, 40, "c:", 1)));

	/** Groups in which labels come in runs; a noisy number tells half of the truth. */
	private static List<Example> runs(int groups, long seed) {
		Random random = new Random(seed);
		List<Example> examples = new ArrayList<>();
		for (int g = 0; g < groups; g++) {
			boolean fact = random.nextBoolean();
			for (int i = 0; i < 12; i++) {
				fact ^= random.nextDouble() < 0.08;
				float hint = (float) ((fact ? 1 : -1) + 1.3 * random.nextGaussian());
				Features features = new Features(Map.of("c:hint", hint), new float[] { hint, (float) random.nextGaussian() });
				examples.add(new Example(fact ? "fact" : "value", features, "g" + g));
			}
		}
		return examples;
	}

	private static double right(SequenceModel model, List<Example> examples) {
		double[][] scores = Adaptation.scores(model, examples);
		int right = 0;
		for (int i = 0; i < scores.length; i++)
			right += model.labels().get(LinearModel.argMax(scores[i])).equals(examples.get(i).label()) ? 1 : 0;
		return (double) right / scores.length;
	}

	@Test
	void neighboursHelpWhereLabelsComeInRuns() {
		SequenceModel model = TRAINER.train(runs(60, 1)).model();
		List<Example> unseen = runs(60, 2);
		double alone = right(SequenceModel.of(model.linear()), unseen);
		double beside = right(model, unseen);
		assertTrue(alone > 0.7 && beside > alone + 0.01, alone + " alone, " + beside + " beside its neighbours");
	}

	@Test
	void whatIsWrittenIsRead() throws IOException {
		List<Example> examples = runs(20, 3);
		SequenceModel model = Adaptation.of(TRAINER.train(examples).model(), examples).model();
		Map<String, LinearModel> kept = new LinkedHashMap<>();
		model.putInto(kept, "kinds");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LinearModelFile.write(kept, out);
		SequenceModel read = SequenceModel.in(LinearModelFile.read(new ByteArrayInputStream(out.toByteArray())), "kinds").orElseThrow();
		List<Features> row = examples.subList(0, 12).stream().map(Example::features).toList();
		double[][] expected = model.scores(row);
		double[][] found = read.scores(row);
		for (int i = 0; i < expected.length; i++)
			assertArrayEquals(expected[i], found[i], 0.05);
		assertEquals(1, read.calibrated(found[0])[0] + read.calibrated(found[0])[1], 1e-9);
	}

	@Test
	void theSameSeedGivesTheSameNet() {
		List<Example> examples = runs(20, 4);
		Features one = examples.getFirst().features();
		NeuralTrainer trainer = new NeuralTrainer(8, 5, "c:", 7);
		assertArrayEquals(trainer.fit(examples, List.of("fact", "value")).scores(one), trainer.fit(examples, List.of("fact", "value")).scores(one));
	}
}

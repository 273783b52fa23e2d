package warrant.extraction.recommendations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import java.io.IOException;
import java.io.OutputStream;

import warrant.extraction.grammar.Words;
import warrant.extraction.language.TaggedSentence;

/**
 * Trains the model of {@link RecommendationScorer} from segments that recommend and segments that don't: logistic regression with L2
 * penalty by AdaGrad (Duchi, Hazan and Singer, JMLR 2011). The same segments and seed give the same model.
 */
public final class RecommendationTrainer {

	/** A segment counts as a recommendation from this probability on. */
	public static final double SEGMENT_THRESHOLD = 0.3;

	private static final int EPOCHS = 12;
	private static final double RATE = 0.5;
	private static final double PENALTY = 2e-5;
	private static final int RAREST = 2;

	/** @param recommends the label */
	public record Example(TaggedSentence segment, boolean recommends) {
	}

	private record Item(List<String> features, double scale, double label) {
	}

	/** A weight that was learned before yields only to many examples. */
	private static final double LEARNED = 4;

	private final long seed;
	private final Optional<LinearModel> before;

	public RecommendationTrainer(long seed) {
		this.seed = seed;
		before = Optional.empty();
	}

	/** Goes on from what another scorer has learned. */
	public RecommendationTrainer(long seed, RecommendationScorer learned) {
		this.seed = seed;
		before = Optional.of(learned.model());
	}

	/** A scorer trained on these examples. */
	public RecommendationScorer train(List<Example> examples) {
		return new RecommendationScorer(model(examples));
	}

	/** Trains and writes the model; the stream stays open. */
	public void train(List<Example> examples, OutputStream out) throws IOException {
		model(examples).write(out);
	}

	private LinearModel model(List<Example> examples) {
		List<Item> items = items(examples);
		Map<String, double[]> state = new HashMap<>();
		state.put(LinearModel.bias(), new double[2]);
		before.ifPresent(learned -> learned.weights().forEach((feature, weight) -> state.put(feature, new double[] { weight, LEARNED })));
		for (Item item : items)
			for (String feature : item.features())
				state.computeIfAbsent(feature, f -> new double[2]);
		Random random = new Random(seed);
		for (int epoch = 0; epoch < EPOCHS; epoch++) {
			Collections.shuffle(items, random);
			items.forEach(item -> step(item, state));
		}
		Map<String, Float> weights = new HashMap<>();
		state.forEach((feature, values) -> weights.put(feature, (float) values[0]));
		return new LinearModel(weights);
	}

	/** Features seen once only tell the example apart: they are left out. */
	private List<Item> items(List<Example> examples) {
		FrameFinder frames = new FrameFinder();
		List<Set<String>> all = new ArrayList<>();
		Map<String, Integer> counts = new HashMap<>();
		for (Example example : examples) {
			Words words = Words.of(example.segment());
			Set<String> features = SegmentFeatures.of(words, frames.in(words));
			features.forEach(f -> counts.merge(f, 1, Integer::sum));
			all.add(features);
		}
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			List<String> kept = all.get(i).stream().filter(f -> counts.get(f) >= RAREST).toList();
			items.add(new Item(kept, 1 / Math.sqrt(Math.max(1, all.get(i).size())), examples.get(i).recommends() ? 1 : 0));
		}
		return items;
	}

	private static void step(Item item, Map<String, double[]> state) {
		double sum = 0;
		for (String feature : item.features())
			sum += state.get(feature)[0];
		double p = 1 / (1 + Math.exp(-(state.get(LinearModel.bias())[0] + sum * item.scale())));
		double error = p - item.label();
		update(state.get(LinearModel.bias()), error);
		for (String feature : item.features())
			update(state.get(feature), error * item.scale() + PENALTY * state.get(feature)[0]);
	}

	private static void update(double[] weight, double gradient) {
		weight[1] += gradient * gradient;
		weight[0] -= RATE * gradient / Math.sqrt(weight[1] + 1e-8);
	}
}

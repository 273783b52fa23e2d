package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;

/**
 * Trains names models: a conditional random field by stochastic gradients, AdaGrad (Duchi et al. 2011) for the weights of words, half of which
 * are left out at each look so that no single word decides; with an encoder together with a {@link StateNet}. Some sentences are seen in
 * small letters or capitals too, as people write on the web. The same sentences and seed give the same model.
 */
public final class NameTrainer {

	private static final int ROUNDS = 8;
	private static final double RATE = 0.1;
	private static final double KEPT = 0.5;
	private static final double DECAY = 1e-6;
	private static final double NEGLIGIBLE = 1e-5;
	private static final double RECASED = 0.3;
	private static final int CLASSES = NameChain.CLASSES;

	/** What a model that goes on learning has behind it: its steps are as small as if each weight had been looked at so much. */
	private static final float SETTLED = 1;
	private static final int MORE_ROUNDS = 4;

	/** A sentence ready to learn from; {@code states} is null without an encoder. */
	private record Example(int[][] features, float[][] states, int[] outcomes) {
	}

	private final SentenceReader reader;
	private final Optional<SentenceEncoder> encoder;
	private final NameFeatures features = NameFeatures.load(Gazetteer.load());

	/** @param encoder where it is there the model is stacked, else lexical */
	public NameTrainer(SentenceReader reader, Optional<SentenceEncoder> encoder) {
		this.reader = reader;
		this.encoder = encoder;
	}

	/**
	 * Trains on all sentences.
	 *
	 * @throws IllegalArgumentException when there is no name in them
	 */
	public NameModel train(List<NamedSentence> sentences, long seed) {
		if (sentences.stream().allMatch(sentence -> sentence.names().isEmpty()))
			throw new IllegalArgumentException("no names in " + sentences.size() + " sentences");
		Random random = new Random(seed);
		List<Example> examples = examples(sentences, random);
		Fit fit = new Fit(encoder.map(e -> new StateNetTraining(examples.stream().map(Example::states).toList(), random)), random);
		rounds(ROUNDS, examples, fit, random);
		return new NameModel(fit.weights, fit.transitions, fit.net.map(StateNetTraining::net));
	}

	/** The model after it has learned from more sentences; what it makes of the encoder's states stays as it is. */
	public NameModel goOn(NameModel model, List<NamedSentence> sentences, long seed) {
		Random random = new Random(seed);
		List<Example> examples = examples(sentences, random);
		Fit fit = new Fit(model, random);
		rounds(MORE_ROUNDS, examples, fit, random);
		return model.with(fit.weights, fit.transitions);
	}

	private static void rounds(int rounds, List<Example> examples, Fit fit, Random random) {
		long looks = 0;
		for (int round = 0; round < rounds; round++) {
			Collections.shuffle(examples, random);
			for (Example example : examples)
				fit.learn(example, 1 - (double) looks++ / rounds / examples.size());
		}
	}

	private List<Example> examples(List<NamedSentence> sentences, Random random) {
		List<Example> examples = new ArrayList<>();
		for (NamedSentence sentence : sentences) {
			TaggedSentence tagged = reader.tokenized(sentence.words());
			List<Token> tokens = tagged.tokens();
			float[][] states = encoder.map(e -> e.encode(sentence.words()).words()).orElse(null);
			int[] outcomes = NameOutcomes.of(sentence);
			examples.add(new Example(features.of(tokens), states, outcomes));
			if (random.nextDouble() < RECASED)
				examples.add(new Example(features.of(recased(tokens, random.nextInt(4) == 0)), states, outcomes));
		}
		return examples;
	}

	private static List<Token> recased(List<Token> tokens, boolean capitals) {
		return tokens.stream().map(token -> new Token(token.span(),
				capitals ? token.text().toUpperCase(Locale.ROOT) : token.text().toLowerCase(Locale.ROOT), token.tag())).toList();
	}

	/** The weights while they are being fitted. */
	private static final class Fit {
		private final float[] weights;
		private final float[] squares;
		private final double[] transitions;
		private final double[] transitionSquares;
		private final Optional<StateNetTraining> net;
		private final Optional<StateRows> settled;
		private final Random random;

		Fit(Optional<StateNetTraining> net, Random random) {
			this(new float[NameFeatures.BUCKETS * CLASSES], new double[CLASSES * CLASSES], net, Optional.empty(), random);
			Arrays.fill(squares, 1e-3f);
			Arrays.fill(transitionSquares, 1e-3);
		}

		/** Goes on from a model. */
		Fit(NameModel model, Random random) {
			this(model.weights(), model.transitions(), Optional.empty(), model.net().map(StateRows::new), random);
			Arrays.fill(squares, SETTLED);
			Arrays.fill(transitionSquares, SETTLED);
		}

		private Fit(float[] weights, double[] transitions, Optional<StateNetTraining> net, Optional<StateRows> settled, Random random) {
			this.weights = weights;
			this.transitions = transitions;
			this.net = net;
			this.settled = settled;
			this.random = random;
			squares = new float[weights.length];
			transitionSquares = new double[transitions.length];
		}

		void learn(Example example, double pace) {
			int[][] kept = new int[example.features.length][];
			double[][] scores = new double[kept.length][CLASSES];
			net.ifPresent(n -> n.forward(example.states, scores));
			settled.ifPresent(n -> n.score(example.states, scores));
			for (int i = 0; i < kept.length; i++) {
				kept[i] = Arrays.stream(example.features[i]).filter(f -> random.nextDouble() < KEPT).toArray();
				for (int feature : kept[i])
					for (int c = 0; c < CLASSES; c++)
						scores[i][c] += weights[feature * CLASSES + c] / KEPT;
			}
			double[][] gradient = new double[kept.length][CLASSES];
			double[] byTransition = new double[transitions.length];
			new NameChain(transitions).loss(scores, example.outcomes, gradient, byTransition);
			for (int i = 0; i < kept.length; i++)
				for (int feature : kept[i])
					step(feature * CLASSES, gradient[i], pace);
			for (int k = 0; k < transitions.length; k++) {
				transitionSquares[k] += byTransition[k] * byTransition[k];
				transitions[k] -= RATE * pace * byTransition[k] / Math.sqrt(transitionSquares[k]);
			}
			net.ifPresent(n -> n.backward(gradient, pace));
		}

		private void step(int from, double[] gradient, double pace) {
			for (int c = 0; c < CLASSES; c++) {
				double slope = gradient[c] / KEPT + DECAY * weights[from + c];
				if (Math.abs(slope) < NEGLIGIBLE)
					continue;
				squares[from + c] += (float) (slope * slope);
				weights[from + c] -= (float) (RATE * pace * slope / Math.sqrt(squares[from + c]));
			}
		}
	}
}

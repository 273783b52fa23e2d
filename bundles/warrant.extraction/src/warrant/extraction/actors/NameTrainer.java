package warrant.extraction.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.TaggedSentence;

/**
 * Trains names models: an averaged perceptron without a cutoff, and for the stacked one a dense tagger on the encoder's states, whose
 * features for the training sentences come from four cross-fits. The same sentences and seed give the same model.
 */
public final class NameTrainer {

	private static final int ITERATIONS = 40;
	private static final int FOLDS = 4;

	private final SentenceReader reader;
	private final Optional<SentenceEncoder> encoder;
	private final NameFeatures features = new NameFeatures(Gazetteer.load(), PlaceNames.load());

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
	public NameModel train(List<NamedSentence> sentences, long seed) throws IOException {
		if (sentences.stream().allMatch(sentence -> sentence.names().isEmpty()))
			throw new IllegalArgumentException("no names in " + sentences.size() + " sentences");
		List<TaggedSentence> tagged = sentences.stream().map(s -> reader.tokenized(s.words())).toList();
		List<List<List<String>>> all = new ArrayList<>();
		tagged.forEach(sentence -> all.add(features.of(sentence.tokens())));
		Optional<DenseTagger> dense = Optional.empty();
		if (encoder.isPresent()) {
			List<DenseTraining.Example> examples = encode(sentences, tagged);
			crossFit(examples, all, seed);
			dense = Optional.of(new DenseTraining(examples, seed).train());
		}
		return new NameModel(perceptron(events(sentences, tagged, all), seed), dense);
	}

	private List<DenseTraining.Example> encode(List<NamedSentence> sentences, List<TaggedSentence> tagged) {
		List<DenseTraining.Example> examples = new ArrayList<>();
		for (int i = 0; i < tagged.size(); i++) {
			String[] words = NameModel.words(tagged.get(i).tokens());
			float[][] states = encoder.orElseThrow().encode(List.of(words)).words();
			examples.add(new DenseTraining.Example(words, states, NameOutcomes.of(sentences.get(i))));
		}
		return examples;
	}

	/** Adds to each sentence the features of a tagger that has not seen it. */
	private static void crossFit(List<DenseTraining.Example> examples, List<List<List<String>>> features, long seed) {
		int[] folds = new Random(seed).ints(examples.size(), 0, FOLDS).toArray();
		for (int fold = 0; fold < FOLDS; fold++) {
			List<DenseTraining.Example> seen = new ArrayList<>();
			for (int i = 0; i < folds.length; i++)
				if (folds[i] != fold)
					seen.add(examples.get(i));
			DenseTagger tagger = new DenseTraining(seen, seed).train();
			for (int i = 0; i < folds.length; i++)
				if (folds[i] == fold)
					NameModel.join(features.get(i), DenseTagger.features(tagger.logProbabilities(examples.get(i).states())));
		}
	}

	private static List<Event> events(List<NamedSentence> sentences, List<TaggedSentence> tagged, List<List<List<String>>> features) {
		List<Event> events = new ArrayList<>();
		Map<String, String> memory = new HashMap<>();
		for (int i = 0; i < sentences.size(); i++) {
			if (sentences.get(i).opensDocument())
				memory.clear();
			String[] words = NameModel.words(tagged.get(i).tokens());
			String[] outcomes = NameOutcomes.of(sentences.get(i));
			for (int word = 0; word < words.length; word++)
				events.add(new Event(outcomes[word], NameContexts.all(features.get(i).get(word), words, outcomes, word, memory)));
			NameOutcomes.remember(words, List.of(outcomes), memory);
		}
		return events;
	}

	/** Shuffled, so that no data set has the last word in every round. */
	private static AbstractModel perceptron(List<Event> events, long seed) throws IOException {
		Collections.shuffle(events, new Random(seed));
		TrainingParameters parameters = new TrainingParameters();
		parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
		parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
		parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
		parameters.put("PrintMessages", false);
		parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
		EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
		return (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
	}
}

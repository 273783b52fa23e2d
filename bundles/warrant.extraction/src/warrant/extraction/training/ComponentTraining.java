package warrant.extraction.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import warrant.extraction.ExtractionModels;
import warrant.extraction.components.ClauseFeatures;
import warrant.extraction.components.ClauseVectors;
import warrant.extraction.components.KindModel;
import warrant.extraction.components.Prediction;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.learning.Example;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.learning.LinearTrainer;
import warrant.extraction.learning.NeuralTrainer;
import warrant.extraction.learning.SequenceTrainer;

/** Trains and measures {@link KindModel}s: one for every set of labels in the data, each by words alone and with the encoder. */
final class ComponentTraining {

	static final LinearTrainer LEXICAL = new LinearTrainer(0.3, 2, true);
	static final LinearTrainer DENSE = new LinearTrainer(3, 2, true);
	private static final int UNITS = 32;
	private static final int EPOCHS = 20;
	private static final Set<String> KINDS = Set.of("policy", "value", "fact", "testimony", "reference");
	/** argunsc's label for sentences that don't argue. */
	private static final String NEITHER = "non-arg";
	private static final String BOTH = "claim+premise";
	private static final Set<String> CLAIMING = Set.of("claim", "policy", "value");
	private static final String LIMITS = "Trained on comments to an authority and on speeches: narrated events and irony of newspaper prose are"
			+ " foreign to it, which is why the extractor filters them by rules. English only. `reference` is too rare in the data to be learned.";

	private final ExtractionModels models;
	private final ClauseFeatures words;
	private final ClauseExamples examples;

	ComponentTraining(ExtractionModels models) {
		this.models = models;
		words = new ClauseFeatures(new Lemmatizer(models.language()));
		examples = new ClauseExamples(new SentenceReader(models.language()), words);
	}

	/** The name under which a file holds the model for such labels. */
	static String setOf(SegmentData data) {
		Set<String> labels = new TreeSet<>();
		data.segments().values().forEach(segments -> segments.forEach(s -> labels.add(s.label())));
		return KINDS.containsAll(labels) ? KindModel.KINDS : labels.contains(NEITHER) ? KindModel.CLAIMS : KindModel.TYPES;
	}

	TrainingResult train(List<Path> files, Path out, long seed) throws IOException {
		Map<String, List<SegmentData>> sets = new TreeMap<>();
		for (Path file : files) {
			SegmentData data = SegmentData.read(file);
			sets.computeIfAbsent(setOf(data), s -> new ArrayList<>()).add(data);
		}
		Map<String, LinearModel> trained = new LinkedHashMap<>();
		Map<String, Evaluation> heldOut = new LinkedHashMap<>();
		for (Map.Entry<String, List<SegmentData>> set : sets.entrySet()) {
			fit(set.getKey(), set.getValue(), Optional.empty(), seed, trained, heldOut);
			Optional<SentenceEncoder> encoder = models.encoder().get();
			if (encoder.isPresent())
				fit(set.getKey(), set.getValue(), encoder, seed, trained, heldOut);
		}
		try (OutputStream stream = Files.newOutputStream(out)) {
			LinearModelFile.write(trained, stream);
		}
		return new TrainingResult(heldOut, out, new ModelCard(Task.COMPONENTS, files, seed, heldOut, ModelCard.FIVE_FOLDS, LIMITS).write(out));
	}

	/** A model of the labels as they stand; of kinds also one that only tells claims from all else. */
	private void fit(String set, List<SegmentData> data, Optional<SentenceEncoder> encoder, long seed, Map<String, LinearModel> trained,
			Map<String, Evaluation> heldOut) {
		List<Example> all = new ArrayList<>();
		data.forEach(d -> all.addAll(examples.of(d, encoder)));
		String suffix = encoder.isPresent() ? KindModel.WITH_ENCODER : "";
		LinearTrainer linear = encoder.isPresent() ? DENSE : LEXICAL;
		if (!set.equals(KindModel.TYPES))
			fitClaims((set.equals(KindModel.KINDS) ? KindModel.JUDGEMENTS : set) + suffix, claims(all), linear, trained, heldOut);
		if (set.equals(KindModel.CLAIMS))
			return;
		SequenceTrainer trainer = new SequenceTrainer(linear, encoder.map(e -> new NeuralTrainer(UNITS, EPOCHS, "c:", seed)));
		SequenceTrainer.Trained model = trainer.train(all);
		model.model().putInto(trained, set + suffix);
		heldOut.put(set + suffix, HeldOut.evaluation(all, model));
	}

	private static void fitClaims(String name, List<Example> claims, LinearTrainer trainer, Map<String, LinearModel> trained,
			Map<String, Evaluation> heldOut) {
		LinearTrainer.Trained model = trainer.train(claims);
		trained.put(name, model.model());
		heldOut.put(name, HeldOut.evaluation(claims, model));
	}

	/** Claims against all else, each by itself; what is both is left out. */
	private static List<Example> claims(List<Example> examples) {
		return examples.stream().filter(e -> !e.label().equals(BOTH))
				.map(e -> new Example(claimOr(e.label()), ClauseVectors.alone(e.features()), e.group())).toList();
	}

	private static String claimOr(String label) {
		return CLAIMING.contains(label) ? KindModel.CLAIM : KindModel.OTHER;
	}

	/** Labels of the gold segments by the model for the data's set of labels. */
	Evaluation evaluate(List<Path> files) throws IOException {
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (Path file : files) {
			SegmentData data = SegmentData.read(file);
			String set = setOf(data);
			boolean claims = set.equals(KindModel.CLAIMS);
			KindModel model = KindModel.load(models.files(), set, words, models.encoder())
					.orElseThrow(() -> new IOException(file + ": the models have no labels like those in the data (" + set + ")"));
			for (Map.Entry<String, List<Segment>> document : data.segments().entrySet())
				predict(model, data.texts().get(document.getKey()), claims ? claimsOf(document.getValue()) : document.getValue(), predictions);
		}
		return Evaluation.of(predictions);
	}

	private static List<Segment> claimsOf(List<Segment> segments) {
		return segments.stream().filter(s -> !s.label().equals(BOTH))
				.map(s -> new Segment(s.document(), s.order(), claimOr(s.label()), s.span())).toList();
	}

	private void predict(KindModel model, String text, List<Segment> segments, List<LabelledPrediction> into) {
		List<Prediction> predicted = model.predict(examples.tokens(text, segments));
		for (int i = 0; i < segments.size(); i++) {
			Segment segment = segments.get(i);
			String label = predicted.get(i).balanced();
			into.add(new LabelledPrediction(segment.document(), segment.span().start(), segment.span().end(), segment.label(), label,
					predicted.get(i).probability(label)));
		}
	}
}

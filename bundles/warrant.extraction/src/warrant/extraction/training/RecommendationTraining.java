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

import warrant.extraction.ExtractionModels;
import warrant.extraction.components.ClauseFeatures;
import warrant.extraction.components.KindModel;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.recommendations.RecommendationScorer;
import warrant.extraction.recommendations.RecommendationTrainer;
import warrant.text.BlockKind;

/** Trains and measures what tells segments that recommend (labels {@code policy}, {@code recommendation}) from all others. */
final class RecommendationTraining {

	private static final Set<String> POSITIVE = Set.of("policy", "recommendation");
	private static final int FOLDS = 5;
	private static final String LIMITS = "Learned from comments to an authority, where most segments that recommend say 'should'. The extractor"
			+ " weighs it against how often each construction recommends in op-eds.";

	private record Item(Segment segment, TaggedSentence tagged, double kind) {
	}

	private final ExtractionModels models;
	private final SentenceReader reader;

	RecommendationTraining(ExtractionModels models) {
		this.models = models;
		reader = new SentenceReader(models.language());
	}

	TrainingResult train(List<Path> files, Path out, long seed) throws IOException {
		List<Item> all = items(files, Optional.empty());
		RecommendationTrainer trainer = new RecommendationTrainer(seed);
		Map<String, Evaluation> heldOut = new LinkedHashMap<>();
		heldOut.put("recommendations", heldOut(all, trainer));
		return write(files, all, trainer, heldOut, out, seed);
	}

	/** Goes on training the model in use with a project's decisions, where that helps on documents it has not seen. */
	TrainingResult adapt(List<Path> files, Path out, long seed) throws IOException {
		List<Item> all = items(files, Optional.empty());
		RecommendationScorer inUse = RecommendationScorer.of(models.files());
		RecommendationTrainer trainer = new RecommendationTrainer(seed, inUse);
		Map<String, Evaluation> heldOut = new LinkedHashMap<>();
		Evaluation before = Evaluation.of(all.stream().map(item -> prediction(item, inUse)).toList());
		Evaluation after = heldOut(all, trainer);
		heldOut.put("recommendations" + Gain.BEFORE, before);
		heldOut.put("recommendations" + (Gain.isBetter(before, after) ? Gain.AFTER : Gain.NO_BETTER), after);
		if (!Gain.isBetter(before, after))
			throw new IllegalArgumentException(Gain.refusal(heldOut));
		return write(files, all, trainer, heldOut, out, seed);
	}

	private static Evaluation heldOut(List<Item> all, RecommendationTrainer trainer) {
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			List<RecommendationTrainer.Example> seen = new ArrayList<>();
			List<Item> unseen = new ArrayList<>();
			for (Item item : all)
				if (Math.floorMod(item.segment().document().hashCode(), FOLDS) == fold)
					unseen.add(item);
				else
					seen.add(example(item));
			RecommendationScorer scorer = trainer.train(seen);
			unseen.forEach(item -> predictions.add(prediction(item, scorer)));
		}
		return Evaluation.of(predictions);
	}

	private static TrainingResult write(List<Path> files, List<Item> all, RecommendationTrainer trainer, Map<String, Evaluation> heldOut, Path out,
			long seed) throws IOException {
		try (OutputStream stream = Files.newOutputStream(out)) {
			trainer.train(all.stream().map(RecommendationTraining::example).toList(), stream);
		}
		return new TrainingResult(heldOut, out, new ModelCard(Task.RECOMMENDATIONS, files, seed, heldOut, ModelCard.FIVE_FOLDS, LIMITS).write(out));
	}

	/** One label, the data's own for what recommends; the rest is nothing. */
	Evaluation evaluate(List<Path> files) throws IOException {
		Optional<KindModel> kinds = KindModel.load(models.files(), KindModel.KINDS, new ClauseFeatures(new Lemmatizer(models.language())), models.encoder());
		RecommendationScorer scorer = RecommendationScorer.of(models.files());
		return Evaluation.of(items(files, kinds).stream().map(item -> prediction(item, scorer)).toList());
	}

	private List<Item> items(List<Path> files, Optional<KindModel> kinds) throws IOException {
		List<Item> items = new ArrayList<>();
		for (Path file : files) {
			SegmentData data = SegmentData.read(file);
			for (Map.Entry<String, List<Segment>> document : data.segments().entrySet()) {
				List<Segment> segments = new ArrayList<>();
				List<TaggedSentence> tagged = new ArrayList<>();
				for (Segment segment : document.getValue()) {
					TaggedSentence sentence = reader.segment(data.texts().get(document.getKey()), segment.span(), BlockKind.PARAGRAPH);
					if (sentence.tokens().isEmpty())
						continue;
					segments.add(segment);
					tagged.add(sentence);
				}
				List<Double> policy = kinds.map(k -> k.predict(tagged.stream().map(TaggedSentence::tokens).toList()).stream()
						.map(p -> p.probability("policy")).toList()).orElseGet(() -> tagged.stream().map(t -> -1.0).toList());
				for (int i = 0; i < segments.size(); i++)
					items.add(new Item(segments.get(i), tagged.get(i), policy.get(i)));
			}
		}
		return items;
	}

	private static RecommendationTrainer.Example example(Item item) {
		return new RecommendationTrainer.Example(item.tagged(), POSITIVE.contains(item.segment().label()));
	}

	/** The mean of the scorer and of the model of kinds, where there is one. */
	private static LabelledPrediction prediction(Item item, RecommendationScorer scorer) {
		double words = scorer.probability(item.tagged());
		double threshold = item.kind() < 0 ? RecommendationTrainer.SEGMENT_THRESHOLD : BLEND_THRESHOLD;
		double score = item.kind() < 0 ? words : WORDS_SHARE * words + (1 - WORDS_SHARE) * item.kind();
		Segment segment = item.segment();
		String label = POSITIVE.contains(segment.label()) ? segment.label() : "";
		String found = score >= threshold ? label.isEmpty() ? "policy" : label : "";
		return new LabelledPrediction(segment.document(), segment.span().start(), segment.span().end(), label, found, score);
	}

	private static final double WORDS_SHARE = 0.4;
	private static final double BLEND_THRESHOLD = 0.4;
}

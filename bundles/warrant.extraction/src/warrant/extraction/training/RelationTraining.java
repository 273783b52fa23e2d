package warrant.extraction.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import warrant.extraction.ExtractionModels;
import warrant.extraction.components.KindModel;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.learning.Example;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.learning.LinearTrainer;
import warrant.extraction.relations.LinkDecoder;
import warrant.extraction.relations.Member;
import warrant.extraction.relations.RelationModel;
import warrant.extraction.relations.WeighedPair;

/** Trains and measures relation models: by the data's types of relations, with and without the components' types, with and without encoder. */
final class RelationTraining {

	private static final LinearTrainer LEXICAL = new LinearTrainer(6, 3, false);
	private static final LinearTrainer DENSE = new LinearTrainer(6, 3, false);
	private static final String LIMITS = "Pairs within ten components. The held-out scores are those of single pairs, before links are decoded;"
			+ " `warrant evaluate relations` decodes. Learned from speeches and comments, not from newspaper prose. Attacks are rare in the data.";

	private final ExtractionModels models;
	private final SentenceReader reader;
	private final Lemmatizer lemmatizer;

	RelationTraining(ExtractionModels models) {
		this.models = models;
		reader = new SentenceReader(models.language());
		lemmatizer = new Lemmatizer(models.language());
	}

	/** Data that names "reason" is cdcp's sort, all other argunsc's. */
	static String setOf(RelationData data) {
		boolean reasons = data.relations().values().stream().anyMatch(m -> m.containsValue("reason"));
		return reasons ? RelationModel.REASON_EVIDENCE : RelationModel.SUPPORT_ATTACK;
	}

	TrainingResult train(List<Path> files, Path out, long seed) throws IOException {
		Map<String, List<RelationData>> sets = new TreeMap<>();
		for (RelationData data : RelationData.readAll(files))
			sets.computeIfAbsent(setOf(data), s -> new ArrayList<>()).add(data);
		Map<String, LinearModel> trained = new LinkedHashMap<>();
		Map<String, Evaluation> heldOut = new LinkedHashMap<>();
		for (Map.Entry<String, List<RelationData>> set : sets.entrySet())
			for (boolean typed : new boolean[] { true, false }) {
				String name = set.getKey() + (typed ? "" : RelationModel.UNTYPED);
				fit(name, new RelationExamples(reader, lemmatizer, typed), set.getValue(), trained, heldOut);
			}
		try (OutputStream stream = Files.newOutputStream(out)) {
			LinearModelFile.write(trained, stream);
		}
		return new TrainingResult(heldOut, out, new ModelCard(Task.RELATIONS, files, seed, heldOut, ModelCard.FIVE_FOLDS, LIMITS).write(out));
	}

	private void fit(String name, RelationExamples pairs, List<RelationData> data, Map<String, LinearModel> trained,
			Map<String, Evaluation> heldOut) {
		fit(name, pairs, data, Optional.empty(), trained, heldOut);
		Optional<SentenceEncoder> encoder = models.encoder().get();
		if (encoder.isPresent())
			fit(name + KindModel.WITH_ENCODER, pairs, data, encoder, trained, heldOut);
	}

	private void fit(String name, RelationExamples pairs, List<RelationData> data, Optional<SentenceEncoder> encoder,
			Map<String, LinearModel> trained, Map<String, Evaluation> heldOut) {
		List<Example> all = new ArrayList<>();
		data.forEach(d -> all.addAll(pairs.of(d, encoder)));
		LinearTrainer.Trained model = (encoder.isPresent() ? DENSE : LEXICAL).train(all);
		trained.put(name, model.model());
		heldOut.put(name, HeldOut.evaluation(all, model));
	}

	/** Links and their types, with the gold types of the components or without; "link" stands beside the types and is no part of the means. */
	Evaluation evaluate(List<Path> files, boolean typed) throws IOException {
		List<LabelledPrediction> predictions = new ArrayList<>();
		RelationExamples pairs = new RelationExamples(reader, lemmatizer, typed);
		for (RelationData data : RelationData.readAll(files)) {
			String name = setOf(data) + (typed ? "" : RelationModel.UNTYPED);
			RelationModel model = RelationModel.load(models.files(), name, lemmatizer, models.encoder())
					.orElseThrow(() -> new IOException(files + ": the models have none called " + name));
			for (Map.Entry<String, List<Segment>> document : data.segments().segments().entrySet()) {
				List<Member> members = pairs.members(data.segments().texts().get(document.getKey()), document.getValue());
				List<WeighedPair> links = (typed ? LinkDecoder.TYPED : LinkDecoder.UNTYPED).decode(model.weigh(members));
				compare(document, links, data.relations().getOrDefault(document.getKey(), Map.of()), predictions);
			}
		}
		return withLink(predictions);
	}

	private static void compare(Map.Entry<String, List<Segment>> document, List<WeighedPair> links, Map<RelationData.Pair, String> gold,
			List<LabelledPrediction> into) {
		Map<RelationData.Pair, String> missed = new HashMap<>(gold);
		for (WeighedPair link : links) {
			RelationData.Pair pair = new RelationData.Pair(document.getValue().get(link.source()).order(), document.getValue().get(link.target()).order());
			String right = missed.remove(pair);
			into.add(new LabelledPrediction(document.getKey(), pair.source(), pair.target(), right == null ? "" : right, link.relation(), link.link()));
		}
		missed.entrySet().stream().sorted(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(RelationData.Pair::source)
				.thenComparingInt(RelationData.Pair::target))).forEach(e -> into.add(new LabelledPrediction(document.getKey(), e.getKey().source(),
						e.getKey().target(), e.getValue(), "", 0)));
	}

	private static Evaluation withLink(List<LabelledPrediction> predictions) {
		Evaluation types = Evaluation.of(predictions);
		int right = (int) predictions.stream().filter(p -> !p.gold().isEmpty() && !p.predicted().isEmpty()).count();
		int found = (int) predictions.stream().filter(p -> !p.predicted().isEmpty()).count();
		int gold = (int) predictions.stream().filter(p -> !p.gold().isEmpty()).count();
		Map<String, LabelScore> labels = new TreeMap<>(types.labels());
		labels.put("link", LabelScore.of(right, found, gold));
		return new Evaluation(labels, types.macroF1(), types.microF1(), predictions);
	}
}

package warrant.extraction.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import warrant.extraction.ExtractionModels;
import warrant.extraction.components.ClauseFeatures;
import warrant.extraction.components.KindModel;
import warrant.extraction.components.Prediction;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.Token;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.relations.EssayDecoder;
import warrant.extraction.relations.LinkDecoder;
import warrant.extraction.relations.Member;
import warrant.extraction.relations.RelationModel;
import warrant.extraction.relations.WeighedPair;

/**
 * Measures relations: found links and their types against the gold ones, those too far apart to be found included. The label "link" stands
 * beside the types and is no part of the means.
 */
final class RelationEvaluation {

	private final ExtractionModels models;
	private final boolean typed;
	private final Lemmatizer lemmatizer;
	private final ClauseFeatures features;
	private final ClauseExamples clauses;

	/** @param typed whether the gold types of the components are given */
	RelationEvaluation(ExtractionModels models, boolean typed) {
		this.models = models;
		this.typed = typed;
		lemmatizer = new Lemmatizer(models.language());
		features = new ClauseFeatures(lemmatizer);
		clauses = new ClauseExamples(new SentenceReader(models.language()), features);
	}

	Evaluation evaluate(List<Path> files) throws IOException {
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (RelationData data : RelationData.readAll(files)) {
			String name = RelationTraining.setOf(data) + (typed ? "" : RelationModel.UNTYPED);
			RelationModel model = RelationModel.load(models.files(), name, lemmatizer, models.encoder())
					.orElseThrow(() -> new IOException(files + ": the models have none called " + name));
			KindModel components = components(name);
			for (Map.Entry<String, List<Segment>> document : data.segments().segments().entrySet()) {
				String text = data.segments().texts().get(document.getKey());
				List<List<Token>> tokens = clauses.tokens(text, document.getValue());
				List<Member> members = members(text, document.getValue(), tokens, components);
				List<WeighedPair> links = LinkDecoder.decode(name, members, model.weigh(members));
				compare(document, links, data.relations().getOrDefault(document.getKey(), Map.of()), predictions);
			}
		}
		return withLink(predictions);
	}

	/** With the gold types where they are asked for and say what others can bear on; some data call all components one thing. */
	private List<Member> members(String text, List<Segment> segments, List<List<Token>> tokens, KindModel components) {
		List<Member> told = RelationExamples.members(text, segments, tokens, segments.stream().map(Typing::gold).toList());
		if (typed && (Typing.isTold(segments) || EssayDecoder.fits(told)))
			return told;
		return RelationExamples.members(text, segments, tokens, predicted(components, tokens));
	}

	private KindModel components(String name) {
		Map<String, LinearModel> all = RelationModel.all(models.files());
		LinearModel lexical = all.get(name + RelationModel.COMPONENTS);
		return new KindModel(features, lexical, Optional.ofNullable(all.get(name + RelationModel.COMPONENTS + KindModel.WITH_ENCODER)), models.encoder());
	}

	private static List<Typing> predicted(KindModel model, List<List<Token>> tokens) {
		List<Typing> typings = new ArrayList<>();
		for (Prediction prediction : model.predict(tokens))
			typings.add(Typing.predicted(model.labels(), model.labels().stream().mapToDouble(prediction::probability).toArray()));
		return typings;
	}

	static void compare(Map.Entry<String, List<Segment>> document, List<WeighedPair> links, Map<RelationData.Pair, String> gold,
			List<LabelledPrediction> into) {
		Map<RelationData.Pair, String> missed = new HashMap<>(gold);
		for (WeighedPair link : links) {
			RelationData.Pair pair = new RelationData.Pair(document.getValue().get(link.source()).order(), document.getValue().get(link.target()).order());
			String right = missed.remove(pair);
			into.add(new LabelledPrediction(document.getKey(), pair.source(), pair.target(), right == null ? "" : right, link.relation(), link.link()));
		}
		missed.entrySet().stream()
				.sorted(Map.Entry.comparingByKey(Comparator.comparingInt(RelationData.Pair::source).thenComparingInt(RelationData.Pair::target)))
				.forEach(e -> into.add(new LabelledPrediction(document.getKey(), e.getKey().source(), e.getKey().target(), e.getValue(), "", 0)));
	}

	/** With the label "link" beside the types. */
	static Evaluation withLink(List<LabelledPrediction> predictions) {
		Evaluation types = Evaluation.of(predictions);
		int right = (int) predictions.stream().filter(p -> !p.gold().isEmpty() && !p.predicted().isEmpty()).count();
		int found = (int) predictions.stream().filter(p -> !p.predicted().isEmpty()).count();
		int gold = (int) predictions.stream().filter(p -> !p.gold().isEmpty()).count();
		Map<String, LabelScore> labels = new TreeMap<>(types.labels());
		labels.put("link", LabelScore.of(right, found, gold));
		return new Evaluation(labels, types.macroF1(), types.microF1(), predictions);
	}
}

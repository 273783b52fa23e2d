package warrant.corpus.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import warrant.extraction.Actor;
import warrant.extraction.Component;
import warrant.extraction.Extraction;
import warrant.extraction.Recommendation;
import warrant.extraction.Relation;
import warrant.extraction.training.LabelledPrediction;
import warrant.text.Span;

/**
 * Compares extractions with gold ones, layer by layer: components and recommendations one to one at half overlap of the longer span,
 * mentions exactly, actors as B-cubed over matched mentions (Bagga and Baldwin, LREC workshop 1998), relations between matched components.
 */
public final class LayerEvaluation {

	private final Tally components = new Tally();
	private final Tally spans = new Tally();
	private final Tally recommendations = new Tally();
	private final Tally addressees = new Tally();
	private final Tally mentions = new Tally();
	private final Tally relations = new Tally();
	private double bCubedPrecision;
	private double bCubedRecall;
	private int matchedMentions;
	private final List<LabelledPrediction> predictions = new ArrayList<>();

	/** Adds one document. */
	public void add(String document, Extraction gold, Extraction predicted) {
		Map<Integer, Integer> matched = components(document, gold.components(), predicted.components());
		relations(gold, predicted, matched);
		recommendations(gold, predicted);
		mentions(gold.actors(), predicted.actors());
	}

	private Map<Integer, Integer> components(String document, List<Component> gold, List<Component> predicted) {
		Map<Integer, Integer> matched = SpanMatching.match(gold.stream().map(Component::span).toList(),
				predicted.stream().map(Component::span).toList());
		gold.forEach(component -> components.gold(component.type().label()));
		predicted.forEach(component -> components.predicted(component.type().label()));
		gold.forEach(component -> spans.gold("span"));
		predicted.forEach(component -> spans.predicted("span"));
		for (int g = 0; g < gold.size(); g++) {
			Integer p = matched.get(g);
			if (p != null) {
				spans.right("span");
				if (gold.get(g).type() == predicted.get(p).type())
					components.right(gold.get(g).type().label());
			}
			predictions.add(row(document, gold.get(g).span(), gold.get(g).type().label(), p == null ? "" : predicted.get(p).type().label(),
					p == null ? 0 : predicted.get(p).score()));
		}
		Set<Integer> found = new HashSet<>(matched.values());
		for (int p = 0; p < predicted.size(); p++)
			if (!found.contains(p))
				predictions.add(row(document, predicted.get(p).span(), "", predicted.get(p).type().label(), predicted.get(p).score()));
		return matched;
	}

	private static LabelledPrediction row(String document, Span span, String gold, String predicted, double score) {
		return new LabelledPrediction(document, span.start(), span.end(), gold, predicted, score);
	}

	private void relations(Extraction gold, Extraction predicted, Map<Integer, Integer> matched) {
		Map<String, String> goldOfPredicted = new HashMap<>();
		matched.forEach((g, p) -> goldOfPredicted.put(predicted.components().get(p).id(), gold.components().get(g).id()));
		Set<List<String>> goldEdges = edges(gold.relations(), Function.identity());
		Set<List<String>> predictedEdges = edges(predicted.relations(), id -> goldOfPredicted.getOrDefault(id, "?" + id));
		goldEdges.forEach(edge -> relations.gold(edge.get(2)));
		predictedEdges.forEach(edge -> {
			relations.predicted(edge.get(2));
			if (goldEdges.contains(edge))
				relations.right(edge.get(2));
		});
	}

	/** (source, target, type), one per source; undercuts are told by what they attack in turn, so only their type and source count. */
	private static Set<List<String>> edges(List<Relation> relations, Function<String, String> rename) {
		Set<List<String>> edges = new HashSet<>();
		Set<String> ids = new HashSet<>();
		relations.forEach(relation -> ids.add(relation.id()));
		for (Relation relation : relations)
			for (String source : relation.sources())
				edges.add(List.of(rename.apply(source), ids.contains(relation.target()) ? "a relation" : rename.apply(relation.target()),
						relation.type().label()));
		return edges;
	}

	private void recommendations(Extraction gold, Extraction predicted) {
		List<Recommendation> expected = gold.recommendations();
		List<Recommendation> found = predicted.recommendations();
		Map<Integer, Integer> matched = SpanMatching.match(expected.stream().map(Recommendation::span).toList(),
				found.stream().map(Recommendation::span).toList());
		expected.forEach(frame -> recommendations.gold("recommendation"));
		found.forEach(frame -> recommendations.predicted("recommendation"));
		matched.forEach((g, p) -> {
			recommendations.right("recommendation");
			addressee(expected.get(g), found.get(p));
		});
	}

	/** Over recommendations that were found: whether the words that name the addressee overlap by half. */
	private void addressee(Recommendation expected, Recommendation found) {
		expected.addressee().ifPresent(who -> addressees.gold("addressee"));
		found.addressee().ifPresent(who -> addressees.predicted("addressee"));
		if (expected.addressee().isPresent() && found.addressee().isPresent()
				&& expected.addressee().get().span().matchesHalf(found.addressee().get().span()))
			addressees.right("addressee");
	}

	private void mentions(List<Actor> gold, List<Actor> predicted) {
		Map<Span, Actor> goldBySpan = bySpan(gold);
		Map<Span, Actor> foundBySpan = bySpan(predicted);
		goldBySpan.forEach((span, actor) -> mentions.gold("mention"));
		foundBySpan.forEach((span, actor) -> mentions.predicted("mention"));
		Set<Span> both = new HashSet<>(goldBySpan.keySet());
		both.retainAll(foundBySpan.keySet());
		for (Span span : both) {
			mentions.right("mention");
			Set<Span> goldGroup = group(goldBySpan.get(span), both);
			Set<Span> foundGroup = group(foundBySpan.get(span), both);
			Set<Span> shared = new HashSet<>(goldGroup);
			shared.retainAll(foundGroup);
			bCubedPrecision += (double) shared.size() / foundGroup.size();
			bCubedRecall += (double) shared.size() / goldGroup.size();
			matchedMentions++;
		}
	}

	private static Map<Span, Actor> bySpan(List<Actor> actors) {
		Map<Span, Actor> bySpan = new HashMap<>();
		actors.forEach(actor -> actor.mentions().forEach(mention -> bySpan.putIfAbsent(mention, actor)));
		return bySpan;
	}

	private static Set<Span> group(Actor actor, Set<Span> among) {
		Set<Span> group = new HashSet<>(actor.mentions());
		group.retainAll(among);
		return group;
	}

	/** The layers of the contract, and beside them how well spans and addressees alone were found. */
	public Map<String, LayerScores> layers() {
		Map<String, LayerScores> layers = new LinkedHashMap<>();
		layers.put("components", components.scores());
		layers.put("components-untyped", spans.scores());
		layers.put("recommendations", recommendations.scores());
		layers.put("addressees", addressees.scores());
		layers.put("mentions", mentions.scores());
		Score actors = matchedMentions == 0 ? Score.of(0.0, 0.0, 0)
				: Score.of(bCubedPrecision / matchedMentions, bCubedRecall / matchedMentions, matchedMentions);
		layers.put("actors", new LayerScores(Map.of("b-cubed", actors), actors.f1(), actors.f1()));
		layers.put("relations", relations.scores());
		return layers;
	}

	public List<LabelledPrediction> predictions() {
		return Collections.unmodifiableList(predictions);
	}
}

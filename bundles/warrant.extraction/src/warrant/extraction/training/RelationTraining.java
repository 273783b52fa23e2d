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
import java.util.TreeMap;

import warrant.extraction.ExtractionModels;
import warrant.extraction.components.ClauseFeatures;
import warrant.extraction.components.KindModel;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Example;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.learning.LinearTrainer;
import warrant.extraction.relations.LinkDecoder;
import warrant.extraction.relations.Member;
import warrant.extraction.relations.RelationModel;

/**
 * Trains relation models: one of links and one of their types, by the data's types of relations, with the components' types given or predicted.
 * Where they are predicted, each training document's types come from a model that has not seen it.
 */
final class RelationTraining {

	private static final LinearTrainer LINKS = new LinearTrainer(6, 3, false);
	private static final LinearTrainer TYPES = new LinearTrainer(3, 2, true);
	private static final LinearTrainer DENSE_TYPES = new LinearTrainer(6, 2, true);
	/** Added to a name for what comes out in the end. */
	private static final String DECODED = ":decoded";
	private static final String LIMITS = "Pairs within ten components. The held-out scores of links are those of single pairs, before links are"
			+ " decoded, those of types are of linked pairs; what is decoded from both, as `warrant evaluate relations` does, stands under `:decoded`."
			+ " The two thresholds of the decoder were chosen on the same folds. Learned from speeches and comments, not from"
			+ " newspaper prose. Attacks are rare in the data.";

	private final ExtractionModels models;
	private final Lemmatizer lemmatizer;
	private final ClauseExamples clauses;
	private final Map<String, LinearModel> trained = new LinkedHashMap<>();
	private final Map<String, Evaluation> heldOut = new LinkedHashMap<>();

	RelationTraining(ExtractionModels models) {
		this.models = models;
		lemmatizer = new Lemmatizer(models.language());
		clauses = new ClauseExamples(new SentenceReader(models.language()), new ClauseFeatures(lemmatizer));
	}

	/** Data that names "reason" is cdcp's sort, all other argunsc's. */
	static String setOf(RelationData data) {
		boolean reasons = data.relations().values().stream().anyMatch(m -> m.containsValue("reason"));
		return reasons ? RelationModel.REASON_EVIDENCE : RelationModel.SUPPORT_ATTACK;
	}

	TrainingResult train(List<Path> files, Path out, long seed) throws IOException {
		fitAll(files);
		return write(files, trained, heldOut, out, seed);
	}

	/**
	 * Trains on a project's decisions, and writes where that finds more links right in documents it has not seen than the models in use do.
	 *
	 * @throws IllegalArgumentException when it does not, with the figures; nothing is written then
	 */
	TrainingResult adapt(List<Path> files, Path out, long seed) throws IOException {
		Map<String, Evaluation> compared = new LinkedHashMap<>();
		Map<String, LinearModel> all = new LinkedHashMap<>(RelationModel.all(models.files()));
		fitAll(files);
		boolean better = false;
		for (boolean typed : new boolean[] { true, false }) {
			String name = heldOut.keySet().stream().filter(k -> k.endsWith(DECODED) && k.contains(RelationModel.UNTYPED) != typed).findFirst().orElseThrow();
			Evaluation before = new RelationEvaluation(models, typed).evaluate(files);
			boolean gain = Gain.isBetter(before, heldOut.get(name));
			compared.put(name + Gain.BEFORE, before);
			compared.put(name + (gain ? Gain.AFTER : Gain.NO_BETTER), heldOut.get(name));
			better |= gain;
			for (Map.Entry<String, LinearModel> part : trained.entrySet())
				if (gain && part.getKey().contains(RelationModel.UNTYPED) != typed)
					all.put(part.getKey(), part.getValue());
		}
		if (!better)
			throw new IllegalArgumentException(Gain.refusal(compared));
		return write(files, all, compared, out, seed);
	}

	private void fitAll(List<Path> files) throws IOException {
		Map<String, List<RelationData>> sets = new TreeMap<>();
		for (RelationData data : RelationData.readAll(files))
			sets.computeIfAbsent(setOf(data), s -> new ArrayList<>()).add(data);
		for (Map.Entry<String, List<RelationData>> set : sets.entrySet()) {
			fit(set.getKey(), set.getValue(), gold(set.getValue()));
			String untyped = set.getKey() + RelationModel.UNTYPED;
			fit(untyped, set.getValue(), predicted(untyped, set.getValue()));
		}
	}

	private static TrainingResult write(List<Path> files, Map<String, LinearModel> all, Map<String, Evaluation> heldOut, Path out, long seed)
			throws IOException {
		try (OutputStream stream = Files.newOutputStream(out)) {
			LinearModelFile.write(all, stream);
		}
		return new TrainingResult(heldOut, out, new ModelCard(Task.RELATIONS, files, seed, heldOut, ModelCard.FIVE_FOLDS, LIMITS).write(out));
	}

	/** Of each segment of each data set, in order. */
	private static List<List<Typing>> gold(List<RelationData> all) {
		return all.stream().map(data -> data.segments().segments().values().stream().flatMap(List::stream).map(Typing::gold).toList()).toList();
	}

	private List<List<Typing>> predicted(String name, List<RelationData> all) {
		components(name + RelationModel.COMPONENTS, all, Optional.empty(), ComponentTraining.LEXICAL);
		Optional<SentenceEncoder> encoder = models.encoder().get();
		String best = name + RelationModel.COMPONENTS + (encoder.isPresent() ? KindModel.WITH_ENCODER : "");
		LinearTrainer.Trained components = components(best, all, encoder, encoder.isPresent() ? ComponentTraining.DENSE : ComponentTraining.LEXICAL);
		List<List<Typing>> typings = new ArrayList<>();
		int at = 0;
		for (RelationData data : all) {
			List<Typing> each = new ArrayList<>();
			for (List<Segment> document : data.segments().segments().values())
				for (int i = 0; i < document.size(); i++)
					each.add(Typing.predicted(components.model().labels(), components.model().calibrated(components.heldOut()[at++])));
			typings.add(each);
		}
		return typings;
	}

	private LinearTrainer.Trained components(String name, List<RelationData> all, Optional<SentenceEncoder> encoder, LinearTrainer trainer) {
		List<Example> examples = new ArrayList<>();
		all.forEach(data -> examples.addAll(clauses.of(data.segments(), encoder)));
		return keep(name, examples, trainer);
	}

	private LinearTrainer.Trained keep(String name, List<Example> examples, LinearTrainer trainer) {
		LinearTrainer.Trained model = trainer.train(examples);
		trained.put(name, model.model());
		heldOut.put(name, HeldOut.evaluation(examples, model));
		return model;
	}

	private void fit(String name, List<RelationData> all, List<List<Typing>> typings) {
		RelationExamples lexical = examples(all, typings, Optional.empty());
		LinearTrainer.Trained types = keep(name + RelationModel.TYPES, lexical.types(), TYPES);
		Optional<SentenceEncoder> encoder = models.encoder().get();
		RelationExamples best = encoder.isPresent() ? examples(all, typings, encoder) : lexical;
		LinearTrainer.Trained links = keep(name + RelationModel.LINKS, best.links(), LINKS);
		if (encoder.isPresent())
			types = keep(name + RelationModel.TYPES + KindModel.WITH_ENCODER, best.types(), DENSE_TYPES);
		heldOut.put(name + DECODED, decoded(name, all, typings, links, types));
	}

	/** The links of each document as they are decoded from models that have not seen it, against the gold ones. */
	private Evaluation decoded(String name, List<RelationData> all, List<List<Typing>> typings, LinearTrainer.Trained links, LinearTrainer.Trained types) {
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (int d = 0; d < all.size(); d++) {
			SegmentData data = all.get(d).segments();
			int at = 0;
			for (Map.Entry<String, List<Segment>> document : data.segments().entrySet()) {
				List<Segment> segments = document.getValue();
				String text = data.texts().get(document.getKey());
				List<Member> members = RelationExamples.members(text, segments, clauses.tokens(text, segments), typings.get(d).subList(at, at + segments.size()));
				at += segments.size();
				RelationModel unseen = new RelationModel(lemmatizer, links.unseen(document.getKey()), types.unseen(document.getKey()), models.encoder());
				RelationEvaluation.compare(document, LinkDecoder.decode(name, members, unseen.weigh(members)),
						all.get(d).relations().getOrDefault(document.getKey(), Map.of()), predictions);
			}
		}
		return RelationEvaluation.withLink(predictions);
	}

	private RelationExamples examples(List<RelationData> all, List<List<Typing>> typings, Optional<SentenceEncoder> encoder) {
		RelationExamples examples = new RelationExamples(new ArrayList<>(), new ArrayList<>());
		for (int d = 0; d < all.size(); d++) {
			SegmentData data = all.get(d).segments();
			int at = 0;
			for (Map.Entry<String, List<Segment>> document : data.segments().entrySet()) {
				List<Segment> segments = document.getValue();
				String text = data.texts().get(document.getKey());
				List<List<Token>> tokens = clauses.tokens(text, segments);
				List<Member> members = RelationExamples.members(text, segments, tokens, typings.get(d).subList(at, at + segments.size()));
				at += segments.size();
				examples.add(document.getKey(), segments, members, all.get(d).relations().getOrDefault(document.getKey(), Map.of()), lemmatizer, encoder);
			}
		}
		return examples;
	}
}

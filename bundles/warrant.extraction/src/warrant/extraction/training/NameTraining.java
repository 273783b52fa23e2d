package warrant.extraction.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.extraction.ExtractionModels;
import warrant.extraction.actors.Name;
import warrant.extraction.actors.NameData;
import warrant.extraction.actors.NameEvaluator;
import warrant.extraction.actors.NameModel;
import warrant.extraction.actors.NameRecognizer;
import warrant.extraction.actors.NameTrainer;
import warrant.extraction.actors.NamedSentence;
import warrant.extraction.actors.ScoredName;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.SentenceReader;

/** Trains and measures names models: exact span and type, person, organization or location, on the tokens of the data. */
final class NameTraining {

	private static final int FOLDS = 5;
	private static final String LEXICAL = "names.bin";
	private static final String STACKED = "names-stacked.bin";
	private static final String LIMITS = "Names only: groups, descriptions and aliases are found by rules. Weak on acronyms of parties, on unheard-of firms and on places"
			+ " inside organisations. English only.";

	private static final String SPLIT = "Every fifth stretch of sentences, scored by a model that saw the other four. The shipped model is trained on all of the data;"
			+ " its scores are calibrated on the names that the other model found in the fifth.";

	private final ExtractionModels models;
	private final SentenceReader reader;

	NameTraining(ExtractionModels models) {
		this.models = models;
		reader = new SentenceReader(models.language());
	}

	/** A file called names.bin gets the model without the encoder, any other the stacked one where there is an encoder. */
	TrainingResult train(List<Path> files, Path out, long seed) throws IOException {
		Optional<SentenceEncoder> encoder = out.getFileName().toString().equals(LEXICAL) ? Optional.empty() : models.encoder().get();
		List<NamedSentence> all = new ArrayList<>();
		for (Path file : files)
			all.addAll(NameData.read(file));
		List<NamedSentence> seen = new ArrayList<>();
		List<NamedSentence> unseen = new ArrayList<>();
		int block = Math.max(1, all.size() / (FOLDS * 20));
		for (int i = 0; i < all.size(); i++)
			(i / block % FOLDS == FOLDS - 1 ? unseen : seen).add(all.get(i));
		NameModel part = calibrated(new NameTrainer(reader, encoder).train(seen, seed), encoder, unseen);
		Map<String, Evaluation> heldOut = new LinkedHashMap<>();
		heldOut.put(part.isStacked() ? "stacked" : "lexical", evaluate(new NameRecognizer(part, encoder), unseen, "held out"));
		try (OutputStream stream = Files.newOutputStream(out)) {
			new NameTrainer(reader, encoder).train(all, seed).calibratedLike(part).write(stream);
		}
		return new TrainingResult(heldOut, out, new ModelCard(Task.NAMES, files, seed, heldOut, SPLIT, LIMITS).write(out));
	}

	/** The model with scores that are as often right as they say on sentences it has not seen. */
	private NameModel calibrated(NameModel model, Optional<SentenceEncoder> encoder, List<NamedSentence> unseen) {
		List<List<ScoredName>> predicted = new NameEvaluator(reader, new NameRecognizer(model, encoder)).predict(unseen);
		List<ScoredName> found = new ArrayList<>();
		List<Boolean> right = new ArrayList<>();
		for (int i = 0; i < unseen.size(); i++)
			for (ScoredName each : predicted.get(i)) {
				found.add(each);
				right.add(unseen.get(i).names().contains(each.name()));
			}
		return model.calibratedOn(found, right);
	}

	/**
	 * Goes on training the model in use with a project's names, where that finds more of them in documents it has not seen.
	 *
	 * @throws IllegalArgumentException when it does not, with the figures; nothing is written then
	 */
	TrainingResult adapt(List<Path> files, Path out, long seed) throws IOException {
		Optional<SentenceEncoder> encoder = out.getFileName().toString().equals(LEXICAL) ? Optional.empty() : models.encoder().get();
		NameModel inUse = inUse(encoder);
		List<List<NamedSentence>> documents = documents(files);
		NameTrainer trainer = new NameTrainer(reader, encoder);
		List<LabelledPrediction> before = new ArrayList<>();
		List<LabelledPrediction> after = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			List<NamedSentence> seen = new ArrayList<>();
			List<NamedSentence> unseen = new ArrayList<>();
			for (int d = 0; d < documents.size(); d++)
				(d % FOLDS == fold ? unseen : seen).addAll(documents.get(d));
			if (unseen.isEmpty() || seen.stream().allMatch(sentence -> sentence.names().isEmpty()))
				continue;
			before.addAll(evaluate(new NameRecognizer(inUse, encoder), unseen, "fold " + fold).predictions());
			after.addAll(evaluate(new NameRecognizer(trainer.goOn(inUse, seen, seed), encoder), unseen, "fold " + fold).predictions());
		}
		Map<String, Evaluation> heldOut = Gain.compared(inUse.isStacked() ? "stacked" : "lexical", Evaluation.of(before), Evaluation.of(after));
		try (OutputStream stream = Files.newOutputStream(out)) {
			trainer.goOn(inUse, documents.stream().flatMap(List::stream).toList(), seed).write(stream);
		}
		return new TrainingResult(heldOut, out, new ModelCard(Task.NAMES, files, seed, heldOut, SPLIT, LIMITS).write(out));
	}

	private static List<List<NamedSentence>> documents(List<Path> files) throws IOException {
		List<List<NamedSentence>> documents = new ArrayList<>();
		for (Path file : files)
			for (NamedSentence sentence : NameData.read(file)) {
				if (documents.isEmpty() || sentence.opensDocument())
					documents.add(new ArrayList<>());
				documents.getLast().add(sentence);
			}
		if (documents.size() < 2)
			throw new IllegalArgumentException("adapting takes decisions in two documents at least: one to learn from, one to measure on");
		return documents;
	}

	private NameModel inUse(Optional<SentenceEncoder> encoder) throws IOException {
		Optional<InputStream> in = encoder.flatMap(e -> models.files().open(STACKED)).or(() -> models.files().open(LEXICAL));
		try (InputStream stream = in.orElseThrow(() -> new IOException("there is no names model"))) {
			return NameModel.read(stream);
		}
	}

	/** Measures the best model that the files and this machine allow. */
	Evaluation evaluate(List<Path> files) throws IOException {
		Optional<SentenceEncoder> encoder = models.encoder().get();
		NameRecognizer recognizer = new NameRecognizer(inUse(encoder), encoder);
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (Path file : files)
			predictions.addAll(evaluate(recognizer, NameData.read(file), file.getFileName().toString()).predictions());
		return Evaluation.of(predictions);
	}

	private Evaluation evaluate(NameRecognizer recognizer, List<NamedSentence> gold, String file) {
		List<List<ScoredName>> predicted = new NameEvaluator(reader, recognizer).predict(gold);
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (int i = 0; i < gold.size(); i++)
			compare(file + ":" + (i + 1), gold.get(i).names(), predicted.get(i), predictions);
		return Evaluation.of(predictions);
	}

	/** A name of the right span and another type is one that was missed and one found wrongly, as conlleval counts. */
	private static void compare(String sentence, List<Name> gold, List<ScoredName> found, List<LabelledPrediction> into) {
		for (Name name : gold)
			if (found.stream().noneMatch(each -> each.name().equals(name)))
				into.add(new LabelledPrediction(sentence, name.start(), name.end(), name.type().label(), "", 0));
		for (ScoredName each : found) {
			String type = each.name().type().label();
			into.add(new LabelledPrediction(sentence, each.name().start(), each.name().end(), gold.contains(each.name()) ? type : "", type, each.score()));
		}
	}
}

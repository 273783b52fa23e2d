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

import warrant.extraction.ExtractionModels;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.Token;
import warrant.extraction.learning.EnsembleTrainer;
import warrant.extraction.learning.Example;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.learning.LinearTrainer;
import warrant.extraction.learning.NeuralTrainer;
import warrant.extraction.relations.StanceFeatures;
import warrant.extraction.relations.StanceModel;
import warrant.text.BlockKind;
import warrant.text.Span;

/** Trains and measures the model of stance on several data sets at once; each keeps its own words for "for" and "against". */
final class StanceTraining {

	private static final LinearTrainer LEXICAL = new LinearTrainer(2, 2, true);
	private static final LinearTrainer ADAPTER = new LinearTrainer(1, 2, true);
	private static final int NETS = 3;
	private static final int UNITS = 16;
	private static final int EPOCHS = 5;
	private static final String LIMITS = "Crowd-written reasons on debate motions: the stance of one newspaper sentence towards another is harder."
			+ " There is no third label: what has nothing to do with the claim gets one of the two.";

	private final ExtractionModels models;
	private final SentenceReader reader;
	private final Lemmatizer lemmatizer;

	StanceTraining(ExtractionModels models) {
		this.models = models;
		reader = new SentenceReader(models.language());
		lemmatizer = new Lemmatizer(models.language());
	}

	TrainingResult train(List<Path> files, Path out, long seed) throws IOException {
		StanceData data = StanceData.read(files);
		Map<String, LinearModel> trained = new LinkedHashMap<>();
		Map<String, Evaluation> heldOut = new LinkedHashMap<>();
		List<Example> words = examples(data, Optional.empty());
		LinearTrainer.Trained lexical = LEXICAL.train(words);
		trained.put(StanceModel.LEXICAL, lexical.model());
		heldOut.put(StanceModel.LEXICAL, HeldOut.evaluation(words, lexical));
		Optional<SentenceEncoder> encoder = models.encoder().get();
		if (encoder.isPresent()) {
			List<Example> meanings = examples(data, encoder);
			EnsembleTrainer.Trained nets = new EnsembleTrainer(NETS, new NeuralTrainer(UNITS, EPOCHS, "", seed)).train(meanings);
			nets.model().putInto(trained, StanceModel.NETS);
			heldOut.put(StanceModel.NETS, HeldOut.evaluation(meanings, nets));
		}
		try (OutputStream stream = Files.newOutputStream(out)) {
			LinearModelFile.write(trained, stream);
		}
		return new TrainingResult(heldOut, out, new ModelCard(Task.STANCE, files, seed, heldOut, ModelCard.FIVE_FOLDS, LIMITS).write(out));
	}

	/**
	 * Teaches the model in use what a project's links say, where that judges more of them right in documents it has not seen.
	 *
	 * @throws IllegalArgumentException when it does not, with the figures; nothing is written then
	 */
	TrainingResult adapt(List<Path> files, Path out, long seed) throws IOException {
		StanceModel model = inUse();
		List<Example> examples = new ArrayList<>();
		List<LabelledPrediction> before = new ArrayList<>();
		for (StanceData.Pair pair : StanceData.read(files).pairs()) {
			List<Token> claim = tokens(pair.claim());
			List<Token> reason = tokens(pair.reason());
			String gold = pair.isFor() ? StanceModel.FOR : StanceModel.AGAINST;
			double isFor = model.asShipped(claim, reason);
			before.add(new LabelledPrediction(pair.group(), pair.line(), pair.line(), gold, isFor >= 0.5 ? StanceModel.FOR : StanceModel.AGAINST,
					Math.max(isFor, 1 - isFor)));
			examples.add(new Example(gold, model.adaptable(claim, reason), pair.group()));
		}
		if (examples.stream().map(Example::group).distinct().count() < 2 || examples.stream().map(Example::label).distinct().count() < 2)
			throw new IllegalArgumentException("adapting takes links for and against in two documents at least: one to learn from, one to measure on");
		LinearTrainer.Trained adapter = ADAPTER.train(examples);
		Map<String, Evaluation> heldOut = Gain.compared(StanceModel.LEXICAL, Evaluation.of(before), HeldOut.evaluation(examples, adapter));
		Map<String, LinearModel> all = new LinkedHashMap<>(LinearModelFile.read(models.files().open(StanceModel.FILE).orElseThrow()));
		all.put(StanceModel.ADAPTED, adapter.model());
		try (OutputStream stream = Files.newOutputStream(out)) {
			LinearModelFile.write(all, stream);
		}
		return new TrainingResult(heldOut, out, new ModelCard(Task.STANCE, files, seed, heldOut, ModelCard.FIVE_FOLDS, LIMITS).write(out));
	}

	private StanceModel inUse() throws IOException {
		return StanceModel.load(models.files(), lemmatizer, models.encoder()).orElseThrow(() -> new IOException("there is no stance model"));
	}

	private List<Example> examples(StanceData data, Optional<SentenceEncoder> encoder) {
		StanceFeatures features = new StanceFeatures(lemmatizer, encoder);
		List<Example> examples = new ArrayList<>();
		for (StanceData.Pair pair : data.pairs())
			examples.add(new Example(pair.isFor() ? StanceModel.FOR : StanceModel.AGAINST, features.of(tokens(pair.claim()), tokens(pair.reason())),
					pair.group()));
		return examples;
	}

	private List<Token> tokens(String text) {
		List<Token> tokens = reader.segment(text, new Span(0, text.length()), BlockKind.PARAGRAPH).tokens();
		return tokens.isEmpty() ? List.of(new Token(new Span(0, text.length()), text.isEmpty() ? "." : text, "PUNCT")) : tokens;
	}

	Evaluation evaluate(List<Path> files) throws IOException {
		StanceModel model = inUse();
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (StanceData.Pair pair : StanceData.read(files).pairs()) {
			double isFor = model.isFor(tokens(pair.claim()), tokens(pair.reason()));
			predictions.add(new LabelledPrediction(pair.file(), pair.line(), pair.line(), pair.stance(), pair.label(isFor >= 0.5),
					Math.max(isFor, 1 - isFor)));
		}
		return Evaluation.of(predictions);
	}
}

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
import warrant.extraction.components.KindModel;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Example;
import warrant.extraction.learning.Features;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.learning.LinearTrainer;
import warrant.extraction.relations.StanceFeatures;
import warrant.text.BlockKind;
import warrant.text.Span;

/** Trains and measures the model of stance on several data sets at once; each keeps its own words for "for" and "against". */
final class StanceTraining {

	private static final LinearTrainer LEXICAL = new LinearTrainer(2, 2, true);
	private static final LinearTrainer DENSE = new LinearTrainer(8, 2, true);
	private static final String FOR = "for";
	private static final String AGAINST = "against";
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
		fit(StanceFeatures.LEXICAL, data, Optional.empty(), trained, heldOut);
		Optional<SentenceEncoder> encoder = models.encoder().get();
		if (encoder.isPresent())
			fit(StanceFeatures.LEXICAL + KindModel.WITH_ENCODER, data, encoder, trained, heldOut);
		try (OutputStream stream = Files.newOutputStream(out)) {
			LinearModelFile.write(trained, stream);
		}
		return new TrainingResult(heldOut, out, new ModelCard(Task.STANCE, files, seed, heldOut, ModelCard.FIVE_FOLDS, LIMITS).write(out));
	}

	private void fit(String name, StanceData data, Optional<SentenceEncoder> encoder, Map<String, LinearModel> trained,
			Map<String, Evaluation> heldOut) {
		StanceFeatures features = new StanceFeatures(lemmatizer, encoder);
		List<Example> examples = new ArrayList<>();
		for (StanceData.Pair pair : data.pairs())
			examples.add(new Example(pair.isFor() ? FOR : AGAINST, features(features, pair), pair.claim()));
		LinearTrainer.Trained model = (encoder.isPresent() ? DENSE : LEXICAL).train(examples);
		trained.put(name, model.model());
		heldOut.put(name, HeldOut.evaluation(examples, model));
	}

	private Features features(StanceFeatures features, StanceData.Pair pair) {
		return features.of(tokens(pair.claim()), tokens(pair.reason()));
	}

	private List<Token> tokens(String text) {
		List<Token> tokens = reader.segment(text, new Span(0, text.length()), BlockKind.PARAGRAPH).tokens();
		return tokens.isEmpty() ? List.of(new Token(new Span(0, text.length()), text.isEmpty() ? "." : text, "PUNCT")) : tokens;
	}

	Evaluation evaluate(List<Path> files) throws IOException {
		try (InputStream in = models.files().open(StanceFeatures.FILE).orElseThrow(() -> new IOException("there is no stance model"))) {
			Map<String, LinearModel> all = LinearModelFile.read(in);
			LinearModel dense = all.get(StanceFeatures.LEXICAL + KindModel.WITH_ENCODER);
			Optional<SentenceEncoder> encoder = dense == null ? Optional.empty() : models.encoder().get();
			LinearModel model = encoder.isPresent() ? dense : all.get(StanceFeatures.LEXICAL);
			StanceFeatures features = new StanceFeatures(lemmatizer, encoder);
			List<LabelledPrediction> predictions = new ArrayList<>();
			for (StanceData.Pair pair : StanceData.read(files).pairs())
				predictions.add(prediction(pair, model, model.probabilities(features(features, pair))));
			return Evaluation.of(predictions);
		}
	}

	private static LabelledPrediction prediction(StanceData.Pair pair, LinearModel model, double[] probabilities) {
		double isFor = probabilities[model.labels().indexOf(FOR)];
		return new LabelledPrediction(pair.file(), pair.line(), pair.line(), pair.stance(), pair.label(isFor >= 0.5), Math.max(isFor, 1 - isFor));
	}
}

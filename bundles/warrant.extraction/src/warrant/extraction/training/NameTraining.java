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
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.SentenceReader;

/** Trains and measures names models: exact span and type, person, organization or location, on the tokens of the data. */
final class NameTraining {

	private static final int FOLDS = 5;
	private static final String LEXICAL = "names.bin";
	private static final String STACKED = "names-stacked.bin";
	private static final String LIMITS = "Names only: groups, descriptions and aliases are found by rules. Weak on acronyms of parties, on unheard-of firms and on places"
			+ " inside organisations. English only.";

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
		NameModel part = new NameTrainer(reader, encoder).train(seen, seed);
		Map<String, Evaluation> heldOut = new LinkedHashMap<>();
		heldOut.put(part.isStacked() ? "stacked" : "lexical", evaluate(new NameRecognizer(part, encoder), unseen, "held out"));
		try (OutputStream stream = Files.newOutputStream(out)) {
			new NameTrainer(reader, encoder).train(all, seed).write(stream);
		}
		String split = "Every fifth stretch of sentences, scored by a model that saw the other four. The shipped model is trained on all of the data.";
		return new TrainingResult(heldOut, out, new ModelCard(Task.NAMES, files, seed, heldOut, split, LIMITS).write(out));
	}

	/** Measures the best model that the files and this machine allow. */
	Evaluation evaluate(List<Path> files) throws IOException {
		Optional<SentenceEncoder> encoder = models.encoder().get();
		Optional<InputStream> in = encoder.flatMap(e -> models.files().open(STACKED)).or(() -> models.files().open(LEXICAL));
		try (InputStream stream = in.orElseThrow(() -> new IOException("there is no names model"))) {
			NameRecognizer recognizer = new NameRecognizer(NameModel.read(stream), encoder);
			List<LabelledPrediction> predictions = new ArrayList<>();
			for (Path file : files)
				predictions.addAll(evaluate(recognizer, NameData.read(file), file.getFileName().toString()).predictions());
			return Evaluation.of(predictions);
		}
	}

	private Evaluation evaluate(NameRecognizer recognizer, List<NamedSentence> gold, String file) {
		List<List<Name>> predicted = new NameEvaluator(reader, recognizer).predict(gold);
		List<LabelledPrediction> predictions = new ArrayList<>();
		for (int i = 0; i < gold.size(); i++)
			compare(file + ":" + (i + 1), gold.get(i).names(), predicted.get(i), predictions);
		return Evaluation.of(predictions);
	}

	/** A name of the right span and another type is one that was missed and one found wrongly, as conlleval counts. */
	private static void compare(String sentence, List<Name> gold, List<Name> found, List<LabelledPrediction> into) {
		for (Name name : gold)
			into.add(new LabelledPrediction(sentence, name.start(), name.end(), name.type().label(), found.contains(name) ? name.type().label() : "",
					found.contains(name) ? 1 : 0));
		for (Name name : found)
			if (!gold.contains(name))
				into.add(new LabelledPrediction(sentence, name.start(), name.end(), "", name.type().label(), 1));
	}
}

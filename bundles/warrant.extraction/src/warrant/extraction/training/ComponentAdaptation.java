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
import warrant.extraction.components.ClauseFeatures;
import warrant.extraction.components.KindModel;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.learning.Adaptation;
import warrant.extraction.learning.Example;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.learning.SequenceModel;
import warrant.extraction.learning.SequenceTrainer;

/** Teaches the models of kinds what an analyst decided: the models in use, and a small one on top of each. */
final class ComponentAdaptation {

	private static final String LIMITS = "Adapted to one project's decisions: its figures hold for documents like those, coded by the same people.";

	private final ExtractionModels models;

	ComponentAdaptation(ExtractionModels models) {
		this.models = models;
	}

	/**
	 * Measures before and after, and writes where the adaptation is better on documents it has not seen.
	 *
	 * @throws IllegalArgumentException when it is not, with the figures; nothing is written then
	 */
	TrainingResult adapt(List<Path> files, Path out, long seed) throws IOException {
		Map<String, LinearModel> all = read();
		Map<String, Evaluation> heldOut = new LinkedHashMap<>();
		adapt(KindModel.KINDS, files, Optional.empty(), all, heldOut);
		Optional<SentenceEncoder> encoder = models.encoder().get();
		if (encoder.isPresent() && all.containsKey(KindModel.KINDS + KindModel.WITH_ENCODER))
			adapt(KindModel.KINDS + KindModel.WITH_ENCODER, files, encoder, all, heldOut);
		if (heldOut.keySet().stream().noneMatch(name -> name.endsWith(Gain.AFTER)))
			throw new IllegalArgumentException(Gain.refusal(heldOut));
		try (OutputStream stream = Files.newOutputStream(out)) {
			LinearModelFile.write(all, stream);
		}
		return new TrainingResult(heldOut, out, new ModelCard(Task.COMPONENTS, files, seed, heldOut, ModelCard.FIVE_FOLDS, LIMITS).write(out));
	}

	private Map<String, LinearModel> read() throws IOException {
		InputStream in = models.files().open(KindModel.FILE).orElseThrow(() -> new IOException("there is no " + KindModel.FILE + " to adapt"));
		return LinearModelFile.read(in);
	}

	private void adapt(String name, List<Path> files, Optional<SentenceEncoder> encoder, Map<String, LinearModel> all,
			Map<String, Evaluation> heldOut) throws IOException {
		Optional<SequenceModel> shipped = SequenceModel.in(all, name).map(SequenceModel::asShipped);
		if (shipped.isEmpty())
			return;
		ClauseExamples reader = new ClauseExamples(new SentenceReader(models.language()), new ClauseFeatures(new Lemmatizer(models.language())));
		List<Example> examples = new ArrayList<>();
		for (Path file : files)
			examples.addAll(reader.of(SegmentData.read(file), encoder));
		SequenceTrainer.Trained adapted = Adaptation.of(shipped.get(), examples);
		Evaluation before = HeldOut.evaluation(examples, new SequenceTrainer.Trained(shipped.get(), Adaptation.scores(shipped.get(), examples)));
		Evaluation after = HeldOut.evaluation(examples, adapted);
		heldOut.put(name + Gain.BEFORE, before);
		if (Gain.isBetter(before, after)) {
			heldOut.put(name + Gain.AFTER, after);
			adapted.model().putInto(all, name);
		} else {
			heldOut.put(name + Gain.NO_BETTER, after);
		}
	}
}

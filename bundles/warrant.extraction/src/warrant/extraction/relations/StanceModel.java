package warrant.extraction.relations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Features;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.learning.NeuralEnsemble;
import warrant.extraction.models.ModelFiles;

/** Tells whether a reason is for or against a claim: nets over meanings where there is an encoder, else words alone. Safe to share. */
public final class StanceModel {

	/** The file with the stance models. */
	public static final String FILE = "stance.model";
	/** Name of the model by words alone. */
	public static final String LEXICAL = "stance";
	/** Name of the nets that need the encoder. */
	public static final String NETS = "stance+encoder";
	/** The label of a reason for the claim. */
	public static final String FOR = "for";
	/** The label of a reason against it. */
	public static final String AGAINST = "against";

	/** Name of what a project taught, on top of either. */
	public static final String ADAPTED = "stance+adapted";

	private static final double SURE = 4;

	private final StanceFeatures features;
	private final StanceFeatures cues;
	private final LinearModel lexical;
	private final Optional<NeuralEnsemble> nets;
	private final Optional<LinearModel> adapter;

	private StanceModel(StanceFeatures features, StanceFeatures cues, LinearModel lexical, Optional<NeuralEnsemble> nets, Optional<LinearModel> adapter) {
		this.features = features;
		this.cues = cues;
		this.lexical = lexical;
		this.nets = nets;
		this.adapter = adapter;
	}

	/** The best model that the files and this machine allow; empty where there is no file. Loads the encoder. */
	public static Optional<StanceModel> load(ModelFiles files, Lemmatizer lemmatizer, Supplier<Optional<SentenceEncoder>> encoder) {
		Optional<InputStream> in = files.open(FILE);
		if (in.isEmpty())
			return Optional.empty();
		try {
			Map<String, LinearModel> all = LinearModelFile.read(in.get());
			Optional<NeuralEnsemble> nets = NeuralEnsemble.in(all, NETS);
			Optional<SentenceEncoder> loaded = nets.flatMap(n -> encoder.get());
			return Optional.of(new StanceModel(new StanceFeatures(lemmatizer, loaded), new StanceFeatures(lemmatizer, Optional.empty()), all.get(LEXICAL),
					loaded.flatMap(e -> nets), Optional.ofNullable(all.get(ADAPTED))));
		} catch (IOException e) {
			throw new UncheckedIOException(FILE, e);
		}
	}

	/** The probability that the reason is for the claim, 0 to 1; neither may be empty. What has nothing to do with the claim gets one too. */
	public double isFor(List<Token> claim, List<Token> reason) {
		return adapter.map(a -> a.probabilities(adaptable(claim, reason))[a.labels().indexOf(FOR)]).orElseGet(() -> asShipped(claim, reason));
	}

	/** The same without what a project taught. */
	public double asShipped(List<Token> claim, List<Token> reason) {
		return nets.map(n -> n.probabilities(features.of(claim, reason))[n.labels().indexOf(FOR)])
				.orElseGet(() -> lexical.probabilities(features.of(claim, reason))[lexical.labels().indexOf(FOR)]);
	}

	/** What a model that a project teaches sees: the judgement as shipped, and the cues of the pair. */
	public Features adaptable(List<Token> claim, List<Token> reason) {
		double p = asShipped(claim, reason);
		Map<String, Float> named = new LinkedHashMap<>();
		named.put("said", (float) Math.clamp(Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p)), -SURE, SURE));
		cues.of(claim, reason).named().forEach((name, value) -> {
			if (name.startsWith("p:"))
				named.put(name, value);
		});
		return Features.of(named);
	}
}

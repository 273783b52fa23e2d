package warrant.extraction.relations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.Token;
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

	private final StanceFeatures features;
	private final LinearModel lexical;
	private final Optional<NeuralEnsemble> nets;

	private StanceModel(StanceFeatures features, LinearModel lexical, Optional<NeuralEnsemble> nets) {
		this.features = features;
		this.lexical = lexical;
		this.nets = nets;
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
			return Optional.of(new StanceModel(new StanceFeatures(lemmatizer, loaded), all.get(LEXICAL), loaded.flatMap(e -> nets)));
		} catch (IOException e) {
			throw new UncheckedIOException(FILE, e);
		}
	}

	/** The probability that the reason is for the claim, 0 to 1; neither may be empty. What has nothing to do with the claim gets one too. */
	public double isFor(List<Token> claim, List<Token> reason) {
		return nets.map(n -> n.probabilities(features.of(claim, reason))[n.labels().indexOf(FOR)])
				.orElseGet(() -> lexical.probabilities(features.of(claim, reason))[lexical.labels().indexOf(FOR)]);
	}
}

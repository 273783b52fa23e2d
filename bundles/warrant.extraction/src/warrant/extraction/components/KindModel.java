package warrant.extraction.components;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Features;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.models.ModelFiles;

/**
 * Tells clauses apart by a set of labels, with the encoder's states where there is an encoder and by words alone where there is none. One file
 * holds a model of each sort for several sets of labels.
 */
public final class KindModel {

	/** The file with the models for components. */
	public static final String FILE = "components.model";
	/** Park and Cardie's proposition kinds, learned from cdcp. */
	public static final String KINDS = "kinds";
	/** Claim and premise, learned from argunsc. */
	public static final String TYPES = "types";
	/** Added to a label set's name for the model that has a dense part. */
	public static final String WITH_ENCODER = "+encoder";

	private final ClauseFeatures words;
	private final LinearModel lexical;
	private final Optional<LinearModel> dense;
	private final Supplier<Optional<SentenceEncoder>> encoder;

	/** @param dense expects vectors as {@link ClauseVectors} makes them */
	public KindModel(ClauseFeatures words, LinearModel lexical, Optional<LinearModel> dense, Supplier<Optional<SentenceEncoder>> encoder) {
		this.words = words;
		this.lexical = lexical;
		this.dense = dense;
		this.encoder = encoder;
	}

	/**
	 * The model of a file for a set of labels.
	 *
	 * @return empty where there is no file or it has no such labels
	 */
	public static Optional<KindModel> load(ModelFiles files, String labels, ClauseFeatures words, Supplier<Optional<SentenceEncoder>> encoder) {
		Optional<InputStream> in = files.open(FILE);
		if (in.isEmpty())
			return Optional.empty();
		try {
			Map<String, LinearModel> models = LinearModelFile.read(in.get());
			return Optional.ofNullable(models.get(labels))
					.map(lexical -> new KindModel(words, lexical, Optional.ofNullable(models.get(labels + WITH_ENCODER)), encoder));
		} catch (IOException e) {
			throw new UncheckedIOException(FILE, e);
		}
	}

	/** The labels it tells apart, in the order of {@link Prediction}'s arrays. */
	public List<String> labels() {
		return lexical.labels();
	}

	/** The label of each clause of one document; neighbours tell on each other. Same length and order as {@code clauses}. */
	public List<Prediction> predict(List<List<Token>> clauses) {
		Optional<SentenceEncoder> loaded = dense.isPresent() && !clauses.isEmpty() ? encoder.get() : Optional.empty();
		Optional<ClauseVectors> vectors = loaded.map(e -> ClauseVectors.of(clauses, e));
		List<Prediction> predictions = new ArrayList<>();
		for (int i = 0; i < clauses.size(); i++) {
			Features.Builder named = words.of(clauses.get(i));
			LinearModel model = vectors.isPresent() ? dense.orElseThrow() : lexical;
			Features features = vectors.isPresent() ? named.build(vectors.get().at(i)) : named.build();
			predictions.add(new Prediction(model, lexical, features));
		}
		return predictions;
	}
}

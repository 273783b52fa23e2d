package warrant.extraction.components;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Features;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.learning.SequenceModel;
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
	/** Claim and premise, learned from argunsc's components. */
	public static final String TYPES = "types";
	/** {@link #CLAIM} (policy and value) and {@link #OTHER}, learned from cdcp, each segment by itself. */
	public static final String JUDGEMENTS = "judgements";
	/** {@link #CLAIM} and {@link #OTHER}, learned from argunsc's sentences, each by itself. */
	public static final String CLAIMS = "claims";
	/** What asserts something contestable. */
	public static final String CLAIM = "claim";
	/** What doesn't. */
	public static final String OTHER = "other";
	/** Added to a label set's name for the model that has a dense part. */
	public static final String WITH_ENCODER = "+encoder";

	private final SequenceModel lexical;
	private final Optional<SequenceModel> dense;
	private final ClauseDescriber describer;

	/** @param dense expects vectors as {@link ClauseVectors} makes them */
	public KindModel(ClauseFeatures words, LinearModel lexical, Optional<LinearModel> dense, Supplier<Optional<SentenceEncoder>> encoder) {
		this(new ClauseDescriber(words, encoder), SequenceModel.of(lexical), dense.map(SequenceModel::of));
	}

	private KindModel(ClauseDescriber describer, SequenceModel lexical, Optional<SequenceModel> dense) {
		this.describer = describer;
		this.lexical = lexical;
		this.dense = dense;
	}

	/**
	 * The model of a file for a set of labels.
	 *
	 * @return empty where there is no file or it has no such labels
	 */
	public static Optional<KindModel> load(ModelFiles files, String labels, ClauseFeatures words, Supplier<Optional<SentenceEncoder>> encoder) {
		return load(files, labels, new ClauseDescriber(words, encoder));
	}

	/**
	 * The model of a file for a set of labels.
	 *
	 * @return empty where there is no file or it has no such labels
	 */
	public static Optional<KindModel> load(ModelFiles files, String labels, ClauseDescriber describer) {
		return in(all(files), labels, describer);
	}

	/** The model of a file's for a set of labels; empty where there is none. */
	static Optional<KindModel> in(Map<String, LinearModel> models, String labels, ClauseDescriber describer) {
		return SequenceModel.in(models, labels).map(lexical -> new KindModel(describer, lexical, SequenceModel.in(models, labels + WITH_ENCODER)));
	}

	/** All models of the file by name; empty where there is no file. */
	static Map<String, LinearModel> all(ModelFiles files) {
		Optional<InputStream> in = files.open(FILE);
		if (in.isEmpty())
			return Map.of();
		try {
			return LinearModelFile.read(in.get());
		} catch (IOException e) {
			throw new UncheckedIOException(FILE, e);
		}
	}

	/** The labels it tells apart, in the order of {@link Prediction}'s arrays. */
	public List<String> labels() {
		return lexical.labels();
	}

	/** The label of each segment of one document; neighbours tell on each other. Same length and order as {@code segments}. */
	public List<Prediction> predict(List<List<Token>> segments) {
		return predictAll(describer.segments(segments));
	}

	/** The same for clauses that were described before. */
	List<Prediction> predictAll(List<Features> clauses) {
		boolean vectors = !clauses.isEmpty() && clauses.getFirst().dense().length > 0;
		SequenceModel model = vectors ? dense.orElse(lexical) : lexical;
		double[][] scores = model.scores(clauses.stream().map(clause -> ClauseVectors.shortened(clause, model.linear().dense())).toList());
		return IntStream.range(0, scores.length).mapToObj(i -> new Prediction(model, lexical.linear(), clauses.get(i), scores[i])).toList();
	}
}

package warrant.extraction.recommendations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import warrant.extraction.grammar.Words;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.models.ModelFiles;

/**
 * How sure it is that words recommend: a trained model of the words, weighed against how often the construction does in op-eds. Immutable.
 */
public final class RecommendationScorer {

	/** File name of the model among the project's models. */
	public static final String FILE = "recommendations.model";
	/** Name and version of the model, as it stands in a recommendation. */
	public static final String NAME = "recommendations-1";

	private static final double MODEL_SHARE = 0.85;
	/** What they have to do tells mostly how they live. */
	private static final Set<String> EVERYBODY = Set.of("families", "people", "patients", "tenants", "consumers", "businesses", "workers", "voters",
			"parents", "children", "customers", "drivers", "residents", "commuters", "students", "companies", "firms", "households", "farmers", "women",
			"men", "you", "americans", "taxpayers", "users", "buyers", "pupils", "passengers", "renters", "migrants", "refugees");
	private static final double TRUST_IN_WORDS = 0.25;

	private final LinearModel model;
	private final FrameFinder frames = new FrameFinder();

	RecommendationScorer(LinearModel model) {
		this.model = model;
	}

	LinearModel model() {
		return model;
	}

	/** With the shipped model. */
	public static RecommendationScorer shipped() {
		return of(ModelFiles.shipped());
	}

	/**
	 * With the model of these files.
	 *
	 * @throws IllegalStateException when they have none
	 * @throws UncheckedIOException when it can't be read
	 */
	public static RecommendationScorer of(ModelFiles files) {
		try (InputStream in = files.open(FILE).orElseThrow(() -> new IllegalStateException("no model " + FILE))) {
			return new RecommendationScorer(LinearModel.read(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Probability that a given segment recommends something, for segments somebody else has cut; above
	 * {@value RecommendationTrainer#SEGMENT_THRESHOLD} it counts as one.
	 */
	public double probability(TaggedSentence segment) {
		Words words = Words.of(segment);
		List<Frame> found = frames.in(words);
		double cue = found.isEmpty() ? 0 : 1;
		return MODEL_SHARE * model.probability(SegmentFeatures.of(words, found)) + (1 - MODEL_SHARE) * cue;
	}

	/** Probability that this frame of a sentence recommends. */
	double score(Words words, Frame frame) {
		double p = Math.clamp(model.probability(SegmentFeatures.of(words, List.of(frame))), 0.01, 0.99);
		double logit = logit(frame.kind().prior()) + TRUST_IN_WORDS * logit(p) - doubt(words, frame);
		return 1 / (1 + Math.exp(-logit));
	}

	/** In log odds: what is said of one person, of "my daughter" or in passing is policy less often. */
	private static double doubt(Words words, Frame frame) {
		double doubt = words.is(frame.trigger().from(), "will") ? 0.7 : 0;
		int from = frame.agent().map(a -> a.from()).orElse(-1);
		if (words.is(from, "he", "she", "one", "my", "which", "his", "her"))
			doubt += 1.2;
		if (words.is(from, "one") && frame.agent().get().core().to() - from == 1)
			doubt += 3;
		boolean having = words.is(frame.trigger().from(), "have", "has", "will") && frame.kind() == FrameKind.NEED_TO;
		if (having && frame.agent().filter(a -> words.in(a.head(words), EVERYBODY)).isPresent())
			doubt += 1.2;
		return doubt;
	}

	private static double logit(double p) {
		return Math.log(p / (1 - p));
	}
}

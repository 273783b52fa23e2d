package warrant.extraction.recommendations;

import warrant.extraction.grammar.Words;

/** How sure it is that a frame recommends. */
public final class RecommendationScorer {

	public static final String NAME = "recommendations-1";

	public static RecommendationScorer shipped() { return new RecommendationScorer(); }

	double score(Words words, Frame frame) { return 0.8; }
}

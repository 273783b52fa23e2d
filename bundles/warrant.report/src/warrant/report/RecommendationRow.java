package warrant.report;

/**
 * Who recommends what to whom.
 *
 * @param issuer who recommends: the author's or an actor's name
 * @param addressee who should act; empty: nobody is named
 * @param quote the sentence
 * @param action the part of {@code quote} that says what to do, emphasised there; empty: unknown
 * @param modality such as "should", without "not"
 * @param negated whether it is advice against
 * @param reported whether the text tells of somebody else's recommendation
 * @param confidence of the extractor, 0 to 1, or NaN where a person decided
 * @param passage id of the passage that holds it, or empty
 */
public record RecommendationRow(String issuer, String addressee, String quote, String action, String modality, boolean negated, boolean reported,
		double confidence, Source source, String passage) {
}

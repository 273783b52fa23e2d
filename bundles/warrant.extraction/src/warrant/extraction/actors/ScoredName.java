package warrant.extraction.actors;

/**
 * A name and how sure the model is of its span and type together.
 *
 * @param score 0 to 1, as often right as it says on data like the training data
 */
public record ScoredName(Name name, double score) {
}

package warrant.extraction.training;

/**
 * One row of {@code evaluate --predictions}.
 *
 * @param start UTF-16 code unit in the document; for pairs and lines, which have none, the first member's or line's number
 * @param end one past the last code unit; for pairs the second member's number
 * @param gold the label in the data, empty where the data has none there
 * @param predicted the model's label, empty where it found nothing
 * @param score of {@code predicted}, 0 to 1
 */
public record LabelledPrediction(String document, int start, int end, String gold, String predicted, double score) {
}

package warrant.extraction.learning;

/**
 * One labelled example.
 *
 * @param label as it stands in the data
 * @param group examples of one group (a document, a topic) are never split between training and held-out data
 */
public record Example(String label, Features features, String group) {
}

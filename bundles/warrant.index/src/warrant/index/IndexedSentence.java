package warrant.index;

import warrant.text.Span;

/**
 * A sentence that can be found by what it means; the annotations in it are found with it.
 *
 * @param span in the document's text
 * @param meaning a direction: sentences that mean the same have vectors with a small angle between them. Of any length but zero, and of as
 *            many dimensions as all others in the index
 */
public record IndexedSentence(Span span, float[] meaning) {
}

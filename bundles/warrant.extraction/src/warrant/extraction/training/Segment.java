package warrant.extraction.training;

import warrant.text.Span;

/**
 * One row of a TSV of labelled segments.
 *
 * @param order the row's number in its document, which relations name
 * @param span in UTF-16 code units of the document
 */
record Segment(String document, int order, String label, Span span) {
}

package warrant.corpus.tables;

import warrant.text.Span;

/**
 * A note on a document or on words in it.
 *
 * @param annotation id of the annotation it is about; empty: the document
 * @param words it is about; empty: the document
 * @param time ISO 8601 instant
 */
public record MemoRow(Source source, String memo, String annotation, Span span, String words, String text, String coder, String time) {
}

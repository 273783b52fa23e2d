package warrant.corpus.tables;

import warrant.annotation.Polarity;
import warrant.text.Span;

/** Where an actor stands. @param target id of a code or of a proposition @param date ISO 8601; that of the document where no other is known */
public record StanceRow(Source source, String id, Span span, String words, String actor, String target, Polarity polarity, String date) {
}

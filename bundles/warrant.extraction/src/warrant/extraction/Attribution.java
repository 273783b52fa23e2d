package warrant.extraction;

import warrant.text.Span;

/**
 * Who asserts something, when it is not the author.
 *
 * @param actor id of an {@link Actor} of the same extraction
 * @param span the words that say so ("Ankara says")
 */
public record Attribution(String actor, Span span) {
}

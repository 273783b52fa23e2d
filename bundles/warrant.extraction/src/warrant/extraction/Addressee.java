package warrant.extraction;

import java.util.Optional;

import warrant.text.Span;

/**
 * Who should act.
 *
 * @param span the words that name the addressee; inside or before the recommendation
 * @param actor id of an {@link Actor} of the same extraction, empty where the words name nobody known ("the rest of us")
 */
public record Addressee(Span span, Optional<String> actor) {
}

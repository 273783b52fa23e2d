package warrant.extraction;

import warrant.text.BlockKind;
import warrant.text.Span;

/** One sentence inside one block. */
public record Sentence(Span span, BlockKind block) {
}

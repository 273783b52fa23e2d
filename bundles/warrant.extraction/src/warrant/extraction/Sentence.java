package warrant.extraction;

import java.util.Optional;

import warrant.text.BlockKind;
import warrant.text.Span;

/**
 * One sentence inside one block.
 *
 * @param meaning empty where no encoder read it
 */
public record Sentence(Span span, BlockKind block, Optional<Meaning> meaning) {

	/** A sentence that no encoder read. */
	public Sentence(Span span, BlockKind block) {
		this(span, block, Optional.empty());
	}
}

package warrant.extraction.recommendations;

import java.util.Optional;

import warrant.extraction.grammar.Words;

/** Recognises one construction. Stateless. */
interface FrameRule {

	/** The frame whose trigger begins at this word; empty where there is none. */
	Optional<Frame> at(Words words, int i);
}

package warrant.extraction.components;

import java.util.List;
import java.util.Optional;

import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.text.Span;

/**
 * A part of a sentence that says one thing.
 *
 * @param span without leading connective and closing punctuation
 * @param tokens inside the span, at least one
 * @param whole whether it is all that its sentence says
 * @param connective the words that join it to the clause before or after ("because"), lower case
 * @param role what the connective makes of the clause
 */
public record Clause(TaggedSentence sentence, Span span, List<Token> tokens, boolean whole, Optional<String> connective, ClauseRole role) {

	/** The tokens to classify: where the clause is the whole sentence, with its connective and full stop, as in the training data. */
	public List<Token> context() {
		return whole ? sentence.tokens() : tokens;
	}
}

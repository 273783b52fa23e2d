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
 * @param reported whether it is what somebody is said to say, without the words that say so
 */
public record Clause(TaggedSentence sentence, Span span, List<Token> tokens, boolean whole, Optional<String> connective, ClauseRole role,
		boolean reported) {

	/** The tokens to classify: where the clause is the whole sentence, with its connective and full stop, as in the training data. */
	public List<Token> context() {
		return whole ? sentence.tokens() : tokens;
	}

	/** The same words, as somebody else's. */
	Clause asReported() {
		return new Clause(sentence, span, tokens, whole, connective, role, true);
	}

	/** These words of the clause, which are less than its sentence. */
	Clause part(List<Token> words) {
		return new Clause(sentence, new Span(words.getFirst().span().start(), words.getLast().span().end()), words, false, connective, role, true);
	}
}

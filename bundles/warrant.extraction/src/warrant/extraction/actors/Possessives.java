package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.List;

import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.text.Span;

/** Splits "court's" where the tokenizer left it whole: an actor's mention ends before its possessive. */
final class Possessives {

	private Possessives() {
	}

	/** The same sentence, with every possessive a token of its own. */
	static TaggedSentence split(TaggedSentence sentence) {
		List<Token> tokens = new ArrayList<>(sentence.tokens().size() + 2);
		for (Token token : sentence.tokens()) {
			int length = token.text().length();
			if (length < 3 || !token.text().endsWith("'s") || token.is("VERB", "AUX", "PRON")) {
				tokens.add(token);
				continue;
			}
			int cut = token.span().end() - 2;
			String owner = token.text().substring(0, length - 2);
			tokens.add(new Token(new Span(token.span().start(), cut), owner, Character.isUpperCase(owner.charAt(0)) ? "PROPN" : "NOUN"));
			tokens.add(new Token(new Span(cut, token.span().end()), "'s", "PART"));
		}
		return tokens.size() == sentence.tokens().size() ? sentence : new TaggedSentence(sentence.span(), sentence.block(), tokens);
	}
}

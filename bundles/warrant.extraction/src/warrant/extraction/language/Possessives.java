package warrant.extraction.language;

import java.util.ArrayList;
import java.util.List;

import warrant.text.Span;

/** Splits "court's" where the tokenizer left it whole, so that all stages, and the encoder's cache, see the same words. */
final class Possessives {

	private Possessives() {
	}

	static List<Token> split(List<Token> tokens) {
		List<Token> split = new ArrayList<>(tokens.size() + 2);
		for (Token token : tokens) {
			int length = token.text().length();
			if (length < 3 || !token.text().endsWith("'s") || token.is("VERB", "AUX", "PRON")) {
				split.add(token);
				continue;
			}
			int cut = token.span().end() - 2;
			String owner = token.text().substring(0, length - 2);
			split.add(new Token(new Span(token.span().start(), cut), owner, Character.isUpperCase(owner.charAt(0)) ? "PROPN" : "NOUN"));
			split.add(new Token(new Span(cut, token.span().end()), "'s", "PART"));
		}
		return split;
	}
}

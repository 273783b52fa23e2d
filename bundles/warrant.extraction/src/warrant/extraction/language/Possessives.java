package warrant.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.text.Span;

/** Splits "court's" where the tokenizer left it whole, so that all stages, and the encoder's cache, see the same words. */
final class Possessives {

	/** Before "is", not before what they own. */
	private static final Set<String> CONTRACTED = Set.of("it's", "that's", "he's", "she's", "let's", "what's", "there's", "here's", "who's", "where's", "how's",
			"this's", "when's", "why's", "everyone's", "everybody's", "someone's", "somebody's", "nobody's", "one's");

	private Possessives() {
	}

	/** "Trump's", which the tagger takes for a verb. */
	private static boolean isName(Token token) {
		return Character.isUpperCase(token.text().charAt(0)) && !CONTRACTED.contains(token.text().toLowerCase(Locale.ROOT));
	}

	static List<Token> split(List<Token> tokens) {
		List<Token> split = new ArrayList<>(tokens.size() + 2);
		for (Token token : tokens) {
			int length = token.text().length();
			if (length < 3 || !token.text().endsWith("'s") || token.is("VERB", "AUX", "PRON") && !isName(token)) {
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

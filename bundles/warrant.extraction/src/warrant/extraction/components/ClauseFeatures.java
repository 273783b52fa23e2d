package warrant.extraction.components;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Features;

/** Describes a clause for the classifiers of kinds and types: n-grams, lemma n-grams, n-grams without content words, and cues. */
public final class ClauseFeatures {

	private static final int LONGEST = 120;

	private final Lemmatizer lemmatizer;

	public ClauseFeatures(Lemmatizer lemmatizer) {
		this.lemmatizer = lemmatizer;
	}

	/** All features of a clause's tokens, to which others may be added; empty for no tokens. */
	public Features.Builder of(List<Token> clause) {
		List<Token> tokens = clause.size() > LONGEST ? clause.subList(0, LONGEST) : clause;
		List<String> lemmas = lemmatizer.lemmas(tokens);
		List<String> words = tokens.stream().map(t -> withoutDigits(t.text().toLowerCase(Locale.ROOT))).toList();
		List<String> forms = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++)
			forms.add(form(tokens.get(i), words.get(i)));
		return new Features.Builder().group("w:", grams(words, 1, 2), 1).group("l:", grams(lemmas, 1, 2), 0.7)
				.group("f:", grams(forms, 2, 3), 0.7).group("c:", new Cues(tokens, lemmas).find(), 1.4);
	}

	private static String form(Token token, String word) {
		return token.is("NOUN", "PROPN", "ADJ", "VERB", "NUM", "X", "SYM") ? token.tag() : word;
	}

	private static String withoutDigits(String word) {
		for (int i = 0; i < word.length(); i++)
			if (Character.isDigit(word.charAt(i)))
				return word.replaceAll("\\d", "0");
		return word;
	}

	private static Set<String> grams(List<String> words, int shortest, int longest) {
		Set<String> grams = new LinkedHashSet<>();
		for (int i = 0; i < words.size(); i++) {
			String gram = "";
			for (int n = 1; n <= longest && i + n <= words.size(); n++) {
				gram = n == 1 ? words.get(i) : gram + " " + words.get(i + n - 1);
				if (n >= shortest)
					grams.add(gram);
			}
		}
		return grams;
	}
}

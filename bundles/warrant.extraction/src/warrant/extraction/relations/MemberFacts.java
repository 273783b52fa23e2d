package warrant.extraction.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.Token;

/**
 * What is computed once per component, not once per pair.
 *
 * @param content lemmas of its content words
 * @param names lower-cased proper nouns
 */
record MemberFacts(Member member, String first, String second, Set<String> content, Set<String> names, boolean negated, String modal,
		boolean past, boolean contrast) {

	private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "nothing", "nobody", "none", "neither", "nor", "without",
			"cannot", "n't");
	private static final Set<String> MODALS = Set.of("must", "should", "shall", "ought", "can", "could", "may", "might", "will", "would",
			"cannot", "need");
	private static final Set<String> CONTRASTS = Set.of("but", "however", "yet", "nevertheless", "nonetheless", "although", "though",
			"despite", "instead", "still", "while", "unfortunately", "regrettably", "contrary", "unlike", "rather");

	static MemberFacts of(Member member, Lemmatizer lemmatizer) {
		List<Token> tokens = member.tokens();
		Set<String> content = new HashSet<>();
		Set<String> names = new HashSet<>();
		boolean negated = false;
		boolean past = false;
		String modal = "";
		for (Token token : tokens) {
			String word = token.text().toLowerCase(Locale.ROOT);
			if (token.is("NOUN", "PROPN", "ADJ", "VERB", "NUM"))
				content.add(lemmatizer.lemma(token));
			if (token.is("PROPN"))
				names.add(word);
			negated |= NEGATIONS.contains(word) || word.endsWith("n't");
			past |= word.equals("was") || word.equals("were") || token.is("VERB") && word.endsWith("ed");
			if (modal.isEmpty() && MODALS.contains(word))
				modal = word;
		}
		String first = tokens.getFirst().text().toLowerCase(Locale.ROOT);
		String second = tokens.size() > 1 ? tokens.get(1).text().toLowerCase(Locale.ROOT) : "";
		return new MemberFacts(member, first, second, content, names, negated, modal, past,
				CONTRASTS.contains(first) || CONTRASTS.contains(second));
	}

	/** Dice's overlap of content words, 0 to 1. */
	double overlap(MemberFacts other) {
		long both = content.stream().filter(other.content::contains).count();
		return content.isEmpty() && other.content.isEmpty() ? 0 : 2.0 * both / (content.size() + other.content.size());
	}

	boolean sharesName(MemberFacts other) {
		return names.stream().anyMatch(other.names::contains);
	}
}

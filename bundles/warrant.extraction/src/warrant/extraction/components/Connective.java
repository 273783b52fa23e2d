package warrant.extraction.components;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.language.Token;

/**
 * Words at a place in a sentence that open a clause with a role.
 *
 * @param length in tokens
 */
record Connective(String words, int length, ClauseRole role) {

	private static final Map<String, ClauseRole> ROLES = Map.ofEntries(Map.entry("because", ClauseRole.REASON),
			Map.entry("since", ClauseRole.REASON), Map.entry("as", ClauseRole.REASON), Map.entry("for", ClauseRole.REASON),
			Map.entry("given that", ClauseRole.REASON), Map.entry("seeing that", ClauseRole.REASON), Map.entry("not least because", ClauseRole.REASON),
			Map.entry("if only because", ClauseRole.REASON), Map.entry("so", ClauseRole.CONCLUSION), Map.entry("and so", ClauseRole.CONCLUSION),
			Map.entry("therefore", ClauseRole.CONCLUSION), Map.entry("and therefore", ClauseRole.CONCLUSION), Map.entry("thus", ClauseRole.CONCLUSION),
			Map.entry("hence", ClauseRole.CONCLUSION), Map.entry("which is why", ClauseRole.CONCLUSION),
			Map.entry("that is why", ClauseRole.CONCLUSION), Map.entry("this is why", ClauseRole.CONCLUSION),
			Map.entry("consequently", ClauseRole.CONCLUSION), Map.entry("but", ClauseRole.CONTRAST), Map.entry("yet", ClauseRole.CONTRAST),
			Map.entry("however", ClauseRole.CONTRAST), Map.entry("whereas", ClauseRole.CONTRAST));
	private static final Set<String> AT_OPENING_ONLY = Set.of("however", "that is why", "this is why");
	/** These open a clause only with a comma before them: "he went as a friend", "waited for us", "since 2014". */
	private static final Set<String> AFTER_MARK_ONLY = Set.of("since", "as", "for", "so", "yet", "but", "thus", "hence", "therefore", "whereas",
			"consequently");
	private static final Set<String> NOT_AFTER_AS = Set.of("if", "though", "well", "long", "soon", "far", "much", "many", "of", "to", "for", "such",
			"usual", "ever", "always", "before", "yet");
	private static final int LONGEST = 3;

	/** The longest connective that starts at token {@code i}, if one can. */
	static Optional<Connective> at(List<Token> tokens, int i) {
		for (int n = Math.min(LONGEST, tokens.size() - i - 2); n > 0; n--) {
			String words = words(tokens, i, n);
			ClauseRole role = ROLES.get(words);
			if (role != null && fits(words, tokens, i, i + n))
				return Optional.of(new Connective(words, n, role));
		}
		return Optional.empty();
	}

	private static boolean fits(String words, List<Token> tokens, int i, int next) {
		if (i == 0)
			return words.equals("for") ? tokens.get(next).is("PRON") && !tokens.get(next + 1).is("PUNCT", "NOUN")
					: !words.equals("as") && !words.equals("since") || opensSubject(tokens, next) && !NOT_AFTER_AS.contains(lower(tokens.get(next)));
		if (AT_OPENING_ONLY.contains(words))
			return false;
		if (AFTER_MARK_ONLY.contains(words) && !tokens.get(i - 1).is("PUNCT"))
			return false;
		String following = lower(tokens.get(next));
		if (words.equals("as") && NOT_AFTER_AS.contains(following))
			return false;
		return !words.equals("as") && !words.equals("since") && !words.equals("for") || opensSubject(tokens, next);
	}

	/** Whether a clause's subject can start here, and not a date or a lone noun. */
	private static boolean opensSubject(List<Token> tokens, int i) {
		return tokens.get(i).is("DET", "PRON", "PROPN", "NOUN", "ADJ", "ADV") || tokens.get(i).is("NUM") && i + 1 < tokens.size()
				&& tokens.get(i + 1).is("NOUN");
	}

	private static String words(List<Token> tokens, int from, int count) {
		StringBuilder words = new StringBuilder(lower(tokens.get(from)));
		for (int i = 1; i < count; i++)
			words.append(' ').append(lower(tokens.get(from + i)));
		return words.toString();
	}

	static String lower(Token token) {
		return token.text().toLowerCase(java.util.Locale.ROOT);
	}
}

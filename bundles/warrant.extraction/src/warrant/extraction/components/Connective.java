package warrant.extraction.components;

import java.util.List;
import java.util.Locale;
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
	private static final Set<String> NOT_AFTER_SO = Set.of("that", "as", "much", "many", "far", "long", "little", "few", "often", "what");
	private static final Set<String> MANNER = Set.of("already", "always", "once", "often", "never", "do", "does", "did", "usually");
	private static final Set<String> RELATIVES = Set.of("that", "who", "which");
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
		if (words.equals("so") && NOT_AFTER_SO.contains(following) || words.equals("as") && isManner(tokens, next)
				|| words.endsWith("because") && isInsideOfMore(tokens, i))
			return false;
		if (words.equals("as") && NOT_AFTER_AS.contains(following))
			return false;
		return !words.equals("as") && !words.equals("since") && !words.equals("for") || opensSubject(tokens, next);
	}

	/** "as it had been", "as they always do", "as it already ties them" liken; they give no reason. */
	private static boolean isManner(List<Token> tokens, int i) {
		if (!tokens.get(i).is("PRON") || i + 2 >= tokens.size())
			return false;
		String second = lower(tokens.get(i + 1));
		String third = lower(tokens.get(i + 2));
		return MANNER.contains(second) || third.equals("been") || tokens.get(i + 2).is("PUNCT") || MANNER.contains(third);
	}

	/** After a negated clause without a comma the reason is what is denied; a relative clause without a main verb isn't over yet. */
	private static boolean isInsideOfMore(List<Token> tokens, int i) {
		if (tokens.get(i - 1).is("PUNCT"))
			return false;
		int verbs = 0;
		boolean relative = false;
		for (int j = 0; j < i; j++) {
			String word = lower(tokens.get(j));
			if (word.equals("not") || word.endsWith("n't") || word.equals("never"))
				return true;
			relative |= j > 0 && RELATIVES.contains(word) && tokens.get(j - 1).is("NOUN", "PROPN", "PRON");
			boolean group = j > 0 && tokens.get(j - 1).is("AUX");
			verbs += tokens.get(j).is("VERB", "AUX") && !group && !word.endsWith("ing") && (j == 0 || !lower(tokens.get(j - 1)).equals("to")) ? 1 : 0;
		}
		return relative && verbs < 2;
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
		return token.text().toLowerCase(Locale.ROOT);
	}
}

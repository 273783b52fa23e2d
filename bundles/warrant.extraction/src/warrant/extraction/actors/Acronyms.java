package warrant.extraction.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.ActorKind;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;

/**
 * Acronyms that a text introduces itself: "International Energy Agency (IEA)". The letters must be the initials of the words before, small
 * words left out or counted (after Schwartz and Hearst 2003, "A Simple Algorithm for Identifying Abbreviation Definitions").
 */
final class Acronyms {

	private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "to", "de", "la", "des", "du", "&", "-", "'s", "'");

	private final Map<String, String> names = new HashMap<>();

	private Acronyms() {
	}

	static Acronyms of(List<TaggedSentence> document) {
		Acronyms acronyms = new Acronyms();
		for (TaggedSentence sentence : document)
			acronyms.learn(sentence.tokens());
		return acronyms;
	}

	/** The full name behind an acronym of this text. */
	Optional<String> name(String acronym) {
		return Optional.ofNullable(names.get(acronym));
	}

	/** Every place where an acronym of this text stands. */
	List<Mention> mentions(TaggedSentence sentence, int index) {
		return sentence.tokens().stream().filter(token -> names.containsKey(token.text()))
				.map(token -> new Mention(token.span(), token.text(), ActorKind.ORGANIZATION, Mention.Sort.NAME, token.text(), index)).toList();
	}

	private void learn(List<Token> tokens) {
		for (int i = 2; i + 1 < tokens.size(); i++) {
			String acronym = tokens.get(i).text();
			if (tokens.get(i - 1).text().equals("(") && tokens.get(i + 1).text().equals(")") && acronym.matches("\\p{Lu}[\\p{Lu}\\p{Ll}&-]*\\p{Lu}\\w?")) {
				int start = start(tokens, i - 1, acronym);
				if (start >= 0)
					names.put(acronym, NameMentions.text(tokens, start, i - 1));
			}
		}
	}

	/** Where the name starts whose initials the acronym gives, reading back from the bracket; -1 where none does. */
	private static int start(List<Token> tokens, int bracket, String acronym) {
		String letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
		int letter = letters.length() - 1;
		for (int i = bracket - 1; i >= Math.max(0, bracket - 12); i--) {
			String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
			boolean matches = word.charAt(0) == letters.charAt(letter);
			if (!matches && !SMALL.contains(word))
				return -1;
			if (matches && (!SMALL.contains(word) || letter > 0))
				letter--;
			if (letter < 0)
				return i;
		}
		return -1;
	}
}

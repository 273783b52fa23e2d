package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.extraction.language.Token;

/** Persons by a title or a listed first name and capitals behind it ("President Trump", "Helen Marchetti"), where the model saw none. Immutable, safe to share. */
final class PersonNames {

	private static final Set<String> PARTICLES = Set.of("van", "von", "de", "der", "den", "da", "di", "du", "del", "della", "la", "le", "bin", "al", "ter", "dos");

	private static final Set<String> SURE_TITLES = Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "President", "Senator", "Sen.", "Rep.",
			"Congressman", "Congresswoman", "Chancellor", "Minister", "Secretary", "Justice", "Commissioner", "General", "Colonel", "Ambassador", "Speaker", "Premier", "Admiral", "Representative", "Gov.", "Governor", "Gen.", "Prof.", "Professor", "Judge", "Mayor", "Pope");

	private static final Set<String> WORDS = Set.of("The", "This", "That", "These", "Those", "She", "They", "You", "And", "But", "Not", "For", "His", "Her",
			"Who", "What", "When", "Where", "Why", "How", "Was", "Did", "Does", "Has", "Had", "Should", "Could", "Would", "Will", "Can", "May", "Must");

	private final NameLists lists;
	private final Gazetteer gazetteer;
	private final RoleNouns roles;

	PersonNames(NameLists lists, Gazetteer gazetteer, RoleNouns roles) {
		this.lists = lists;
		this.gazetteer = gazetteer;
		this.roles = roles;
	}

	/**
	 * Names of persons, sorted, not overlapping.
	 *
	 * @param others what the model found: what it calls a place or a body is no person
	 */
	List<Name> find(List<Token> tokens, List<Name> others) {
		List<Name> names = new ArrayList<>();
		for (int start = 0; start + 1 < tokens.size(); start++) {
			int end = isFirstName(tokens, start) ? end(tokens, start) : isTitled(tokens, start) ? titled(tokens, start) : start;
			if (end > start) {
				Name name = new Name(start, end, NameType.PERSON);
				if (others.stream().noneMatch(other -> other.start() < name.end() && name.start() < other.end()))
					names.add(name);
				start = end - 1;
			}
		}
		return names;
	}

	/** "President Trump": a title makes a person of the capitals behind it, whatever else the word means. */
	private boolean isTitled(List<Token> tokens, int i) {
		if (i == 0 || !isSurname(tokens.get(i)))
			return false;
		String title = tokens.get(i - 1).text().equals(".") && i > 1 ? tokens.get(i - 2).text() + "." : tokens.get(i - 1).text();
		return SURE_TITLES.contains(title.substring(title.lastIndexOf('-') + 1));
	}

	private int titled(List<Token> tokens, int start) {
		int end = start + 1;
		while (end < tokens.size() && end < start + 3 && isSurname(tokens.get(end)) && tokens.get(end).is("PROPN"))
			end++;
		return end;
	}

	private boolean isFirstName(List<Token> tokens, int i) {
		String word = tokens.get(i).text();
		boolean inside = i > 0 && tokens.get(i - 1).is("PROPN") && Character.isUpperCase(tokens.get(i - 1).text().charAt(0))
				&& !NameMentions.isTitle(tokens.get(i - 1).text()) && roles.of(tokens.get(i - 1).text().toLowerCase(Locale.ROOT)).isEmpty();
		return tokens.get(i).is("PROPN", "NOUN", "ADJ", "X") && word.length() > 2 && isCapitalised(word) && !inside && lists.isFirstName(word.toLowerCase(Locale.ROOT))
				&& gazetteer.meanings(word).isEmpty();
	}

	/** Behind the surname; {@code start} where there is none. */
	private int end(List<Token> tokens, int start) {
		int end = start + 1;
		int named = start;
		while (end < tokens.size() && end < start + 5) {
			String word = tokens.get(end).text();
			if (isSurname(tokens.get(end)))
				named = end + 1;
			else if (!PARTICLES.contains(word) && !word.equals("-") && !word.matches("\\p{Lu}\\.?"))
				break;
			end++;
		}
		return named;
	}

	private boolean isSurname(Token token) {
		String word = token.text();
		return word.length() > 2 && isCapitalised(word) && !WORDS.contains(word) && gazetteer.meanings(word).isEmpty()
				&& roles.of(word.toLowerCase(Locale.ROOT)).isEmpty();
	}

	private static boolean isCapitalised(String word) {
		return Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(word.length() - 1));
	}
}

package warrant.extraction.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns of {@code roles.tsv}, singular and plural. Immutable, safe to share. */
final class RoleNouns {

	/** Who a noun means. */
	enum Role {
		PEOPLE, BODY, OFFICE
	}

	/** @param singular the noun in the singular, in lower case */
	record Noun(String singular, Role role, boolean plural) {
	}

	private static final List<String> SUFFIXES = List.of("ists", "icians", "arians", "crats", "women", "smen", "ologists", "makers",
			"holders", "owners", "workers", "goers", "keepers", "seekers", "planners", "lovers", "haters", "supporters", "persons");

	private static final Set<String> VERBS = Set.of("insists", "consists", "persists", "resists", "assists", "desists", "subsists",
			"coexists", "enlists", "preexists");

	private final Map<String, Noun> nouns = new HashMap<>();

	private RoleNouns() {
	}

	static RoleNouns load() {
		RoleNouns roles = new RoleNouns();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(RoleNouns.class.getResourceAsStream("roles.tsv"), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				String[] columns = line.split("\t");
				if (!line.startsWith("#") && columns.length == 2)
					for (String word : columns[1].split(" "))
						roles.add(Role.valueOf(columns[0].toUpperCase(Locale.ROOT)), word.replace('_', ' '));
			}
		} catch (IOException e) {
			throw new UncheckedIOException("roles.tsv", e);
		}
		return roles;
	}

	/** The role behind a word in lower case. */
	Optional<Noun> of(String word) {
		Noun noun = nouns.get(word);
		return noun != null ? Optional.of(noun) : bySuffix(word);
	}

	/** The role behind two words in lower case that mean somebody only together: "think tank", "security forces". */
	Optional<Noun> of(String before, String word) {
		return Optional.ofNullable(nouns.get(before + " " + word));
	}

	/** "economists", "technicians", "technocrats": people by their ending. */
	private static Optional<Noun> bySuffix(String word) {
		boolean people = word.length() > 6 && !VERBS.contains(word) && SUFFIXES.stream().anyMatch(word::endsWith);
		return people ? Optional.of(new Noun(word.endsWith("men") ? word : word.substring(0, word.length() - 1), Role.PEOPLE, true)) : Optional.empty();
	}

	private void add(Role role, String word) {
		int slash = word.indexOf('/');
		String singular = slash < 0 ? word : word.substring(0, slash);
		String plural = slash < 0 ? plural(word) : word.substring(slash + 1);
		nouns.put(singular.toLowerCase(Locale.ROOT), new Noun(singular, role, false));
		nouns.putIfAbsent(plural.toLowerCase(Locale.ROOT), new Noun(singular, role, true));
	}

	private static String plural(String word) {
		if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0)
			return word.substring(0, word.length() - 1) + "ies";
		return word.endsWith("s") || word.endsWith("ch") || word.endsWith("sh") || word.endsWith("x") ? word + "es" : word + "s";
	}
}

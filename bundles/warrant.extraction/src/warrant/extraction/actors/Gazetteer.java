package warrant.extraction.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import warrant.extraction.ActorKind;
import warrant.extraction.language.Token;

/**
 * States, capitals, demonyms, seats and institutions: the project's own tables, with the names of states by CLDR. A phrase is looked up
 * without its spaces, so that it is found however it was cut into tokens. Immutable, safe to share.
 */
final class Gazetteer {

	/** No phrase has more tokens. */
	static final int LONGEST = 9;

	/** A known phrase in a sentence: tokens {@code [start, end)}. */
	record Hit(int start, int end, List<Known> meanings) {

		Optional<Known> as(Known.Form form) {
			return meanings.stream().filter(known -> known.form() == form).findFirst();
		}
	}

	/** Sorted, so that what no phrase begins with is seen at once. */
	private final NavigableMap<String, List<Known>> byPhrase = new TreeMap<>();
	private final Map<String, Known> byCitizens = new HashMap<>();
	/** Phrases without a space, for "Israel is" says nothing about Israelis. */
	private final Set<String> inOneWord = new HashSet<>();
	private final Map<String, List<String>> byDescription = new HashMap<>();
	private final Set<String> givenNames = new HashSet<>();

	private Gazetteer() {
	}

	/** Reads the tables of this package, about 50 ms. */
	static Gazetteer load() {
		Gazetteer gazetteer = new Gazetteer();
		for (String[] row : rows("states.tsv"))
			gazetteer.addState(row);
		for (String[] row : rows("institutions.tsv"))
			gazetteer.addInstitution(row);
		for (String[] row : rows("given-names.txt"))
			gazetteer.givenNames.addAll(Arrays.asList(row[0].split(" ")));
		return gazetteer;
	}

	/** What a phrase may mean, strongest reading first; empty where it is unknown. */
	List<Known> meanings(String phrase) {
		return byPhrase.getOrDefault(squeezed(phrase), List.of());
	}

	/** The state whose citizens these are. */
	Optional<Known> stateOf(Known citizens) {
		return Optional.ofNullable(byCitizens.get(citizens.name()));
	}

	boolean isGivenName(String word) {
		return givenNames.contains(word);
	}

	/** Canonical names of institutions that "the" and this word may mean: "alliance" gives NATO; in the order of the table. */
	List<String> described(String description) {
		return byDescription.getOrDefault(description, List.of());
	}

	/** The longest known phrases of a sentence from left to right, not overlapping. */
	List<Hit> hits(List<Token> tokens) {
		List<Hit> hits = new ArrayList<>();
		int start = 0;
		while (start < tokens.size()) {
			Hit hit = longest(tokens, start);
			if (hit != null)
				hits.add(hit);
			start = hit == null ? start + 1 : hit.end();
		}
		return hits;
	}

	private Hit longest(List<Token> tokens, int start) {
		char first = tokens.get(start).text().charAt(0);
		if (!Character.isUpperCase(first) && !Character.isDigit(first) && first != 'a' && first != 'd' && first != 'n' && first != 'c')
			return null;
		StringBuilder phrase = new StringBuilder();
		Hit longest = null;
		boolean spaced = false;
		for (int end = start + 1; end <= Math.min(tokens.size(), start + LONGEST); end++) {
			String said = phrase.append(tokens.get(end - 1).text()).toString();
			spaced |= end > start + 1 && tokens.get(end - 1).span().start() > tokens.get(end - 2).span().end();
			Map.Entry<String, List<Known>> next = byPhrase.ceilingEntry(said);
			if (next == null || !next.getKey().startsWith(said))
				return longest;
			if (next.getKey().length() == said.length() && !(spaced && inOneWord.contains(said)))
				longest = new Hit(start, end, next.getValue());
		}
		return longest;
	}

	private void addState(String[] row) {
		String name = row[1];
		add(name, new Known(name, ActorKind.STATE, Known.Form.NAME));
		if (!row[0].equals("-"))
			add(Locale.of("", row[0]).getDisplayCountry(Locale.ENGLISH), new Known(name, ActorKind.STATE, Known.Form.NAME));
		addAll(row[6], new Known(name, ActorKind.STATE, Known.Form.NAME));
		addAll(row[2], new Known(name, ActorKind.STATE, Known.Form.CAPITAL));
		addAll(row[7], new Known(name, ActorKind.STATE, Known.Form.SEAT));
		addAll(row[3], new Known(name, ActorKind.STATE, Known.Form.ADJECTIVE));
		for (String adjective : row[3].split("\\|")) {
			if (adjective.isEmpty())
				continue;
			String people = row[5].isEmpty() ? adjective + "s" : row[5].split("\\|")[0];
			Known citizens = new Known(people, ActorKind.GROUP, Known.Form.CITIZENS);
			byCitizens.put(people, new Known(name, ActorKind.STATE, Known.Form.NAME));
			addAll(row[5].isEmpty() ? adjective + "s" : row[5], citizens);
			if (!row[4].isEmpty())
				addAll(row[4], citizens);
			break;
		}
	}

	private void addInstitution(String[] row) {
		Known.Form form = row[0].equals("group") && row[1].endsWith("s") ? Known.Form.CITIZENS : Known.Form.NAME;
		Known known = new Known(row[1], ActorKind.valueOf(row[0].toUpperCase(Locale.ROOT)), form);
		add(row[1], known);
		addAll(row[2], known);
		addAll(row[3], new Known(row[1], known.kind(), Known.Form.SEAT));
		for (String description : row[4].split("\\|"))
			if (!description.isEmpty())
				byDescription.computeIfAbsent(description, d -> new ArrayList<>()).add(row[1]);
	}

	private void addAll(String phrases, Known known) {
		for (String phrase : phrases.split("\\|"))
			if (!phrase.isEmpty())
				add(phrase, known);
	}

	private void add(String phrase, Known known) {
		String key = squeezed(phrase.startsWith("the ") ? phrase.substring(4) : phrase);
		if (key.length() == phrase.length())
			inOneWord.add(key);
		List<Known> meanings = byPhrase.computeIfAbsent(key, k -> new ArrayList<>(1));
		if (!meanings.contains(known))
			meanings.add(known);
	}

	private static String squeezed(String phrase) {
		return phrase.replace(" ", "").replace('\u2019', '\'').replace('\u2013', '-');
	}

	private static List<String[]> rows(String file) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(Gazetteer.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			Map<String, String[]> rows = new LinkedHashMap<>();
			for (String line = reader.readLine(); line != null; line = reader.readLine())
				if (!line.isBlank() && !line.startsWith("#"))
					rows.put(line, padded(line.split("\t", -1)));
			return List.copyOf(rows.values());
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	private static String[] padded(String[] columns) {
		String[] padded = Arrays.copyOf(columns, 8);
		for (int i = columns.length; i < padded.length; i++)
			padded[i] = "";
		return padded;
	}
}

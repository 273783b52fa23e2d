package warrant.extraction.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * First names, surnames and cities in small letters, cities without their spaces: the tables {@code first-names.txt}, {@code surnames.txt} and
 * {@code cities.txt}, whose first lines name their source. Immutable, safe to share.
 */
final class NameLists {

	private final Set<String> firstNames = read("first-names.txt");
	private final Set<String> surnames = read("surnames.txt");
	private final Set<String> cities = new HashSet<>();
	/** First words of the cities that have more than one. */
	private final Set<String> beginnings = new HashSet<>();

	private NameLists() {
		for (String city : read("cities.txt")) {
			for (int space = city.indexOf(' '); space >= 0; space = city.indexOf(' ', space + 1))
				beginnings.add(city.substring(0, space).replace(" ", ""));
			cities.add(city.replace(" ", ""));
		}
	}

	static NameLists load() {
		return new NameLists();
	}

	boolean isFirstName(String word) {
		return firstNames.contains(word);
	}

	boolean isSurname(String word) {
		return surnames.contains(word);
	}

	/** @param phrase its words joined */
	boolean isCity(String phrase) {
		return phrase.length() > 2 && cities.contains(phrase);
	}

	/** Whether more words can make a city of this. */
	boolean beginsCity(String phrase) {
		return beginnings.contains(phrase);
	}

	private static Set<String> read(String file) {
		Set<String> names = new HashSet<>();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(NameLists.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine())
				if (!line.startsWith("#"))
					names.add(line);
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
		return names;
	}
}

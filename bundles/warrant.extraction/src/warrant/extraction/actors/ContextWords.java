package warrant.extraction.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code context.tsv}: what stands around those who act, in lower case. Immutable, safe to share. */
final class ContextWords {

	private static final String ALL_FORMS = "+";
	private static final Map<String, Set<String>> WORDS = read();

	private ContextWords() {
	}

	/** @param part the name of a row, without the sign for all forms */
	static Set<String> of(String part) {
		return Set.copyOf(WORDS.get(part));
	}

	private static Map<String, Set<String>> read() {
		Map<String, Set<String>> words = new HashMap<>();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(ContextWords.class.getResourceAsStream("context.tsv"), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine())
				if (!line.startsWith("#"))
					add(line.split("\t"), words);
		} catch (IOException e) {
			throw new UncheckedIOException("context.tsv", e);
		}
		return words;
	}

	private static void add(String[] row, Map<String, Set<String>> words) {
		boolean all = row[0].endsWith(ALL_FORMS);
		Set<String> part = words.computeIfAbsent(all ? row[0].substring(0, row[0].length() - 1) : row[0], k -> new HashSet<>());
		for (String word : row[1].split(" "))
			part.addAll(all ? forms(word) : List.of(word));
	}

	/** The regular forms of a verb; a doubled consonant is taken for possible everywhere, as what isn't written harms nobody. */
	private static List<String> forms(String verb) {
		if (verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
			String stem = verb.substring(0, verb.length() - 1);
			return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
		}
		String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
		String doubled = stem + stem.charAt(stem.length() - 1);
		boolean hisses = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
		return List.of(verb, verb + (hisses ? "es" : "s"), stem + "ed", stem + "ing", doubled + "ed", doubled + "ing");
	}
}

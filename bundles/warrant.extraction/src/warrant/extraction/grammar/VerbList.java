package warrant.extraction.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Known verbs by their base form, for the tagger takes many a bare infinitive for a noun. */
public final class VerbList {

	private static final Set<String> ONLY_VERBS = new HashSet<>();
	private static final Set<String> VERBS = new HashSet<>();

	static {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(VerbList.class.getResourceAsStream("verbs.txt"), StandardCharsets.UTF_8))) {
			lines.lines().filter(l -> !l.startsWith("#")).forEach(VerbList::add);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private VerbList() {
	}

	private static void add(String line) {
		boolean ambiguous = line.endsWith(" ~");
		String verb = ambiguous ? line.substring(0, line.length() - 2) : line;
		VERBS.add(verb);
		if (!ambiguous)
			ONLY_VERBS.add(verb);
	}

	/** Whether the word is a bare infinitive wherever it stands. */
	static boolean isOnlyVerb(String lower) {
		return ONLY_VERBS.contains(lower);
	}

	/** Whether the word can be a bare infinitive. */
	public static boolean canBeVerb(String lower) {
		return VERBS.contains(lower);
	}
}

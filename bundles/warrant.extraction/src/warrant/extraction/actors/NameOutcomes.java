package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The seven outcomes of a token: outside of names, or the start or continuation of a name of one of three types. */
final class NameOutcomes {

	static final String OTHER = "other";
	static final List<String> ALL = List.of(OTHER, "person-start", "person-cont", "organization-start", "organization-cont", "location-start",
			"location-cont");
	private NameOutcomes() {
	}

	/** A continuation must follow its own type. */
	static boolean mayFollow(String before, String next) {
		return !next.endsWith("-cont") || before.startsWith(next.substring(0, next.indexOf('-')));
	}

	static String[] of(NamedSentence sentence) {
		String[] outcomes = new String[sentence.words().size()];
		java.util.Arrays.fill(outcomes, OTHER);
		for (Name name : sentence.names())
			for (int i = name.start(); i < name.end(); i++)
				outcomes[i] = name.type().label() + (i == name.start() ? "-start" : "-cont");
		return outcomes;
	}

	static List<Name> names(List<String> outcomes) {
		List<Name> names = new ArrayList<>();
		for (int start = 0; start < outcomes.size(); start++) {
			if (!outcomes.get(start).endsWith("-start"))
				continue;
			String type = outcomes.get(start).substring(0, outcomes.get(start).indexOf('-'));
			int end = start + 1;
			while (end < outcomes.size() && outcomes.get(end).equals(type + "-cont"))
				end++;
			names.add(new Name(start, end, NameType.of(type).orElseThrow()));
		}
		return names;
	}

	/** Keeps what the words of a sentence were, for the next sentences of the document. */
	static void remember(String[] words, List<String> outcomes, Map<String, String> memory) {
		for (int i = 0; i < words.length; i++)
			memory.put(words[i], outcomes.get(i));
	}
}

package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.List;

/** The seven outcomes of a token, by number: 0 outside of names, else the start (odd) or continuation (even) of a name of one of three types. */
final class NameOutcomes {

	static final List<String> ALL = List.of("other", "person-start", "person-cont", "organization-start", "organization-cont", "location-start",
			"location-cont");
	private static final int OTHER = 0;

	private NameOutcomes() {
	}

	/** A continuation must follow its own type. */
	static boolean mayFollow(int before, int next) {
		return next == OTHER || isStart(next) || before == next || before == next - 1;
	}

	private static boolean isStart(int outcome) {
		return outcome % 2 == 1;
	}

	/** One outcome a word. */
	static int[] of(NamedSentence sentence) {
		int[] outcomes = new int[sentence.words().size()];
		for (Name name : sentence.names())
			for (int i = name.start(); i < name.end(); i++)
				outcomes[i] = 2 * name.type().ordinal() + (i == name.start() ? 1 : 2);
		return outcomes;
	}

	/** The names that outcomes mean, in order. */
	static List<Name> names(int[] outcomes) {
		List<Name> names = new ArrayList<>();
		for (int start = 0; start < outcomes.length; start++) {
			if (!isStart(outcomes[start]))
				continue;
			int end = start + 1;
			while (end < outcomes.length && outcomes[end] == outcomes[start] + 1)
				end++;
			names.add(new Name(start, end, NameType.values()[outcomes[start] / 2]));
		}
		return names;
	}
}

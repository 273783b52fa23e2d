package warrant.argument.evaluation;

import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.MapDraft;
import warrant.argument.Node;
import warrant.argument.Proposition;

/** Small maps for tests. A proposition's id is its text; each has a passage until a test takes it away. */
final class TestMaps {

	private int relations;
	private final MapDraft draft = new MapDraft(ArgumentMaps.create("map", "Test"), () -> "r" + ++relations);

	/** @param attacks "a>b c": a attacks b, and c is there */
	TestMaps(String attacks) {
		for (String attack : LabellingTest.words(attacks)) {
			String[] ends = attack.split(">");
			Proposition first = proposition(ends[0]);
			if (ends.length > 1)
				draft.conflict(proposition(ends[1]), first);
		}
	}

	ArgumentMap map() {
		return draft.map();
	}

	Proposition proposition(String id) {
		for (Proposition known : map().getPropositions()) {
			if (known.getId().equals(id))
				return known;
		}
		Proposition proposition = draft.proposition(id);
		relations--;
		proposition.setId(id);
		draft.evidence(proposition, "text", 0, id);
		return proposition;
	}

	TestMaps infer(String conclusion, String... premises) {
		Proposition to = proposition(conclusion);
		Proposition[] from = new Proposition[premises.length];
		for (int i = 0; i < from.length; i++)
			from[i] = proposition(premises[i]);
		draft.inference(to, from);
		return this;
	}

	Conflict undercut(String conclusion, String source) {
		return draft.conflict(inference(conclusion), proposition(source));
	}

	Conflict add(Node target, String source) {
		return draft.conflict(target, proposition(source));
	}

	/** The first inference to a conclusion. */
	Inference inference(String conclusion) {
		return ArgumentMaps.inferencesTo(map(), proposition(conclusion)).get(0);
	}

	Conflict conflict(String source, String target) {
		return ArgumentMaps.conflictsOn(map(), proposition(target)).stream().filter(c -> c.getSources().contains(proposition(source))).findFirst()
				.orElseThrow();
	}
}

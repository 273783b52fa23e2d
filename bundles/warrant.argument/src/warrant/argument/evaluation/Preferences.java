package warrant.argument.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import warrant.argument.Conflict;
import warrant.argument.Node;
import warrant.argument.Preference;
import warrant.argument.Relation;

/**
 * The attacks that a preference of the analyst removes: an attack does not defeat what is preferred to it (Amgoud and Cayrol, A reasoning
 * model based on the production of acceptable arguments, AMAI 34, 2002). Preferring the target removes that attack; preferring the source
 * removes the attack back, from the target on a source, unless the analyst says the contrary there.
 */
record Preferences(List<Relation> relations, Map<Node, Integer> numbers) {

	/** Numbers of the conflicts that are removed. Linear in the conflicts where no node takes part in many. */
	BitSet removed() {
		BitSet removed = new BitSet();
		Map<Node, List<Conflict>> bySource = new HashMap<>();
		for (Relation relation : relations) {
			if (!(relation instanceof Conflict conflict))
				continue;
			if (conflict.getPreference() == Preference.TARGET)
				removed.set(numbers.get(conflict));
			conflict.getSources().forEach(s -> bySource.computeIfAbsent(s, x -> new ArrayList<>()).add(conflict));
		}
		for (Relation relation : relations) {
			if (relation instanceof Conflict conflict && conflict.getPreference() == Preference.SOURCE)
				back(conflict, bySource).forEach(c -> removed.set(numbers.get(c)));
		}
		return removed;
	}

	private static List<Conflict> back(Conflict conflict, Map<Node, List<Conflict>> bySource) {
		return bySource.getOrDefault(conflict.getTarget(), List.of()).stream()
				.filter(c -> c.getPreference() != Preference.SOURCE && conflict.getSources().contains(c.getTarget())).toList();
	}
}

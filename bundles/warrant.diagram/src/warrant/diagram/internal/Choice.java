package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.Relation;

/**
 * Which propositions are drawn where there are too many: the strongest thesis first, then always the strongest of what leads to one that is
 * drawn already. So what is drawn hangs together; what is connected with nothing comes last.
 */
final class Choice {
	private final Comparator<Proposition> strongest;
	private final Map<Proposition, List<Proposition>> below = new HashMap<>();
	private final Set<Proposition> leading = new LinkedHashSet<>();

	Choice(List<Relation> relations, ToDoubleFunction<Proposition> strength) {
		strongest = Comparator.comparingDouble(p -> -strength.applyAsDouble(p));
		for (Relation relation : relations) {
			Proposition end = end(relation, 0);
			if (end != null) {
				below.computeIfAbsent(end, p -> new ArrayList<>()).addAll(Ends.sources(relation));
				leading.addAll(Ends.sources(relation));
			}
		}
	}

	/** What a relation, or the relation that it attacks, is about in the end; null where it leads nowhere, or in a circle. */
	private static Proposition end(Relation relation, int depth) {
		Node target = Ends.target(relation);
		if (target instanceof Proposition proposition) {
			return proposition;
		}
		return target instanceof Relation attacked && depth < 100 ? end(attacked, depth + 1) : null;
	}

	/** @param open those that may be drawn @param most how many at most */
	Set<Proposition> of(List<Proposition> open, int most) {
		Set<Proposition> free = new LinkedHashSet<>(open);
		Set<Proposition> chosen = new LinkedHashSet<>();
		List<Proposition> theses = open.stream().filter(p -> below.containsKey(p) && !leading.contains(p)).toList();
		List<Proposition> inCircles = open.stream().filter(below::containsKey).sorted(strongest).toList();
		List<Proposition> alone = open.stream().sorted(strongest).toList();
		take(theses, free, chosen, most);
		inCircles.forEach(p -> take(List.of(p), free, chosen, most));
		alone.forEach(p -> take(List.of(p), free, chosen, most));
		return chosen;
	}

	private void take(List<Proposition> from, Set<Proposition> free, Set<Proposition> chosen, int most) {
		PriorityQueue<Proposition> next = new PriorityQueue<>(strongest);
		next.addAll(from);
		while (!next.isEmpty() && chosen.size() < most) {
			Proposition best = next.poll();
			if (free.remove(best)) {
				chosen.add(best);
				next.addAll(below.getOrDefault(best, List.of()));
			}
		}
	}
}

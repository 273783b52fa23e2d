package warrant.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import warrant.argument.ArgumentMap;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.corpus.editing.MapEdits;

/** A map as rows of a tree: what leads to nothing at the top, and below each row what supports, attacks and undercuts it. As of one moment. */
final class OutlineRows {

	/**
	 * A row of the tree.
	 *
	 * @param by the relation that leads to the row above; null at the top
	 * @param above ids on the way to the top, so that a circle ends
	 */
	record Row(Proposition proposition, Relation by, Set<String> above) {
	}

	private final Map<Node, List<Relation>> into = new HashMap<>();
	private final Map<String, List<Relation>> from = new HashMap<>();
	private final Map<String, Relation> relations = new HashMap<>();
	private final Map<String, Row> tops = new LinkedHashMap<>();

	OutlineRows(ArgumentMap map) {
		for (Relation relation : map.getRelations()) {
			relations.put(relation.getId(), relation);
			if (MapEdits.target(relation) != null)
				into.computeIfAbsent(MapEdits.target(relation), node -> new ArrayList<>(2)).add(relation);
			MapEdits.sources(relation).forEach(source -> from.computeIfAbsent(source.getId(), id -> new ArrayList<>(2)).add(relation));
		}
		map.getPropositions().stream().filter(p -> !from.containsKey(p.getId())).forEach(this::top);
		if (tops.isEmpty())
			map.getPropositions().stream().findFirst().ifPresent(this::top);
	}

	private void top(Proposition proposition) {
		tops.put(proposition.getId(), new Row(proposition, null, Set.of()));
	}

	/** Propositions that lead to nothing; where all do, those of a circle, the first one. */
	List<Row> tops() {
		return List.copyOf(tops.values());
	}

	List<Row> below(Row row) {
		Set<String> above = new HashSet<>(row.above());
		above.add(row.proposition().getId());
		Set<Row> rows = new LinkedHashSet<>();
		for (Relation relation : into.getOrDefault(row.proposition(), List.of())) {
			MapEdits.sources(relation).stream().filter(p -> !above.contains(p.getId())).forEach(p -> rows.add(new Row(p, relation, above)));
			for (Relation undercut : into.getOrDefault(relation, List.of()))
				MapEdits.sources(undercut).stream().filter(p -> !above.contains(p.getId())).forEach(p -> rows.add(new Row(p, undercut, above)));
		}
		return new ArrayList<>(rows);
	}

	/** The row above another one. */
	Optional<Row> above(Row row) {
		return row.by() == null ? Optional.empty() : standsBelow(row.by()).flatMap(proposition -> find(proposition.getId()));
	}

	/** A row of a proposition, or of what a relation comes from: found upwards, since the whole tree may be large. */
	Optional<Row> find(String id) {
		Relation by = relations.get(id);
		return by == null ? find(id, new HashSet<>()) : child(by, new HashSet<>(), row -> row.by() == by);
	}

	private Optional<Row> find(String id, Set<String> seen) {
		if (tops.containsKey(id) || !seen.add(id))
			return Optional.ofNullable(tops.get(id));
		return from.getOrDefault(id, List.of()).stream()
				.flatMap(relation -> child(relation, seen, row -> row.proposition().getId().equals(id)).stream()).findFirst();
	}

	private Optional<Row> child(Relation relation, Set<String> seen, Predicate<Row> wanted) {
		return standsBelow(relation).flatMap(parent -> find(parent.getId(), seen)).flatMap(parent -> below(parent).stream().filter(wanted).findFirst());
	}

	/** An undercut stands beside what it undercuts. */
	private static Optional<Proposition> standsBelow(Relation relation) {
		Node target = MapEdits.target(relation) instanceof Relation undercut ? MapEdits.target(undercut) : MapEdits.target(relation);
		return target instanceof Proposition proposition ? Optional.of(proposition) : Optional.empty();
	}
}

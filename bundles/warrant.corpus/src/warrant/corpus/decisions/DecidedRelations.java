package warrant.corpus.decisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import warrant.annotation.Decision;
import warrant.annotation.RelationAnnotation;
import warrant.annotation.Status;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;

/** Lays what people decided about relations over those the machine suggests. */
final class DecidedRelations {

	private final List<RelationAnnotation> decided;
	private final UnaryOperator<String> standsNow;

	/** @param standsNow the id under which a component goes on, its own where nobody decided about it */
	DecidedRelations(List<RelationAnnotation> decided, UnaryOperator<String> standsNow) {
		this.decided = decided;
		this.standsNow = standsNow;
	}

	/**
	 * Decided relations come first. Suggested ones survive where all they touch does, unless they were rejected or somebody has said already
	 * what their source is for.
	 */
	List<Relation> over(List<Relation> suggested, Set<String> components) {
		List<Relation> all = new ArrayList<>();
		Set<List<String>> rejected = new HashSet<>();
		Set<String> spoken = new HashSet<>();
		for (RelationAnnotation relation : decided) {
			Relation plain = plain(relation);
			if (relation.getStatus() == Status.REJECTED) {
				rejected.addAll(edges(plain));
			} else {
				all.add(plain);
				spoken.addAll(plain.sources());
			}
		}
		Set<String> known = new HashSet<>(components);
		all.forEach(relation -> known.add(relation.id()));
		for (Relation relation : suggested) {
			Relation now = standing(relation);
			boolean aboutItself = now.sources().contains(now.target());
			if (!aboutItself && Collections.disjoint(spoken, now.sources()) && Collections.disjoint(rejected, edges(now))) {
				all.add(now);
				known.add(now.id());
			}
		}
		return closed(all, known);
	}

	private Relation plain(RelationAnnotation relation) {
		String target = relation.getTarget() == null ? "" : relation.getTarget().getId();
		return standing(new Relation(relation.getId(), relation.getSources().stream().map(Decision::getId).toList(), target,
				RelationType.valueOf(relation.getType().name()), 1.0, List.of(Decisions.BY_HAND)));
	}

	/** The relation between what stands now for its ends. */
	private Relation standing(Relation relation) {
		return new Relation(relation.id(), relation.sources().stream().map(standsNow).distinct().toList(),
				standsNow.apply(relation.target()), relation.type(), relation.score(), relation.reasons());
	}

	/** Source, target and type. */
	private static Set<List<String>> edges(Relation relation) {
		Set<List<String>> edges = new HashSet<>();
		relation.sources().forEach(source -> edges.add(List.of(source, relation.target(), relation.type().label())));
		return edges;
	}

	/** Takes out relations that touch what is not there, and then those that attack what was taken out. @param known ids of all that is there */
	private static List<Relation> closed(List<Relation> relations, Set<String> known) {
		List<Relation> left = new ArrayList<>(relations);
		while (left.removeIf(relation -> isLoose(relation, known)))
			continue;
		return left;
	}

	private static boolean isLoose(Relation relation, Set<String> known) {
		boolean loose = !known.contains(relation.target()) || !known.containsAll(relation.sources());
		if (loose)
			known.remove(relation.id());
		return loose;
	}
}

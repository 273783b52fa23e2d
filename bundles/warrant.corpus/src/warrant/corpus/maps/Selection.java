package warrant.corpus.maps;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EObject;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Relation;

/**
 * A map's strongest propositions with the relations between them and the participants they name.
 *
 * @param elements elements of the map, nothing is copied
 * @param leftOut propositions of the map that are not among them
 */
record Selection(Set<EObject> elements, int leftOut) {

	/** @param strength 0 to 1; @param most how many propositions to keep */
	static Selection strongest(ArgumentMap map, ToDoubleFunction<Proposition> strength, int most) {
		List<Proposition> kept = map.getPropositions().size() <= most ? map.getPropositions()
				: map.getPropositions().stream().sorted(Comparator.comparingDouble(strength).reversed()
						.thenComparing(proposition -> proposition.getType() == PropositionType.PREMISE)).limit(most).toList();
		Set<EObject> chosen = new HashSet<>(kept);
		// An undercut can attack a relation, so relations are tried again until no more fit.
		boolean grew = true;
		while (grew) {
			grew = false;
			for (Relation relation : map.getRelations())
				grew |= chosen.containsAll(ends(relation)) && chosen.add(relation);
		}
		kept.forEach(proposition -> participantsOf(proposition, chosen));
		return new Selection(chosen, map.getPropositions().size() - kept.size());
	}

	private static Collection<Node> ends(Relation relation) {
		Set<Node> ends = new HashSet<>();
		switch (relation) {
			case Inference inference -> {
				ends.addAll(inference.getPremises());
				ends.add(inference.getConclusion());
			}
			case Conflict conflict -> {
				ends.addAll(conflict.getSources());
				ends.add(conflict.getTarget());
			}
			default -> relation.eCrossReferences().forEach(end -> ends.add((Node) end));
		}
		return ends;
	}

	private static void participantsOf(Proposition proposition, Set<EObject> chosen) {
		if (proposition.getAddressee() != null)
			chosen.add(proposition.getAddressee());
		proposition.getEvidence().stream().filter(e -> e.getSource() != null).forEach(e -> chosen.add(e.getSource()));
	}
}

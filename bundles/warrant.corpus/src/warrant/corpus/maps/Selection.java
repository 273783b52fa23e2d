package warrant.corpus.maps;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Relation;

/**
 * A map's strongest propositions with the relations between them, as a map of its own.
 *
 * @param map a copy; ids stay the same
 * @param leftOut propositions of the original that are not in it
 */
public record Selection(ArgumentMap map, int leftOut) {

	/** @param strength 0 to 1; @param most how many propositions to keep */
	public static Selection strongest(ArgumentMap whole, ToDoubleFunction<Proposition> strength, int most) {
		if (whole.getPropositions().size() <= most)
			return new Selection(EcoreUtil.copy(whole), 0);
		List<Proposition> kept = whole.getPropositions().stream().sorted(Comparator.comparingDouble(strength).reversed()
				.thenComparing(proposition -> proposition.getType() == PropositionType.PREMISE)).limit(most).toList();
		Set<EObject> chosen = new HashSet<>(kept);
		// An undercut can attack a relation, so relations are tried again until no more fit.
		boolean grew = true;
		while (grew) {
			grew = false;
			for (Relation relation : whole.getRelations())
				grew |= chosen.containsAll(ends(relation)) && chosen.add(relation);
		}
		kept.forEach(proposition -> participantsOf(proposition, chosen));
		return new Selection(copy(whole, chosen), whole.getPropositions().size() - kept.size());
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

	private static ArgumentMap copy(ArgumentMap whole, Set<EObject> chosen) {
		ArgumentMap part = ArgumentFactory.eINSTANCE.createArgumentMap();
		part.setId(whole.getId());
		part.setTitle(whole.getTitle());
		part.setQuestion(whole.getQuestion());
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		for (Proposition proposition : whole.getPropositions())
			if (chosen.contains(proposition))
				part.getPropositions().add((Proposition) copier.copy(proposition));
		for (Relation relation : whole.getRelations())
			if (chosen.contains(relation))
				part.getRelations().add((Relation) copier.copy(relation));
		for (Participant participant : whole.getParticipants())
			if (chosen.contains(participant))
				part.getParticipants().add((Participant) copier.copy(participant));
		copier.copyReferences();
		return part;
	}
}

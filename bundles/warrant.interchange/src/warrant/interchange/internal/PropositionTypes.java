package warrant.interchange.internal;

import java.util.HashSet;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Relation;

/** Types for propositions from formats that have none: what speaks for or against something and is not supported itself is a premise. */
public final class PropositionTypes {

	private PropositionTypes() {
	}

	/** Sets the type of those that {@code known} does not hold. */
	public static void guess(ArgumentMap map, Set<Proposition> known) {
		Set<Proposition> speaking = new HashSet<>();
		Set<Proposition> supported = new HashSet<>();
		for (Relation relation : map.getRelations()) {
			if (relation instanceof Inference inference) {
				speaking.addAll(inference.getPremises());
				supported.add(inference.getConclusion());
			} else if (relation instanceof Conflict conflict)
				speaking.addAll(conflict.getSources());
		}
		for (Proposition proposition : map.getPropositions()) {
			if (!known.contains(proposition) && speaking.contains(proposition) && !supported.contains(proposition))
				proposition.setType(PropositionType.PREMISE);
		}
	}
}

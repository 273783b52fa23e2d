package warrant.corpus.maps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import warrant.argument.ArgumentMap;
import warrant.argument.Identified;

/** Copies parts of maps into another map. What is there already, by id, is not copied but meant by the copies. */
final class MapCopy {

	private final ArgumentMap target;
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
	private final Map<String, EObject> known = new HashMap<>();

	MapCopy(ArgumentMap target) {
		this.target = target;
		target.getParticipants().forEach(this::know);
		target.getPropositions().forEach(this::know);
		target.getRelations().forEach(this::know);
	}

	private void know(Identified element) {
		known.put(element.getId(), element);
	}

	/** @param chosen participants, propositions and relations of {@code source}; with a relation all its ends must be chosen */
	void add(ArgumentMap source, Set<EObject> chosen) {
		copy(source.getParticipants(), chosen, target.getParticipants());
		copy(source.getPropositions(), chosen, target.getPropositions());
		copy(source.getRelations(), chosen, target.getRelations());
		copier.copyReferences();
	}

	private <T extends Identified> void copy(List<T> from, Set<EObject> chosen, List<T> into) {
		for (T element : from) {
			if (!chosen.contains(element))
				continue;
			EObject twin = known.get(element.getId());
			if (twin != null) {
				// References of later copies to this element then lead to its twin.
				copier.put(element, twin);
				continue;
			}
			@SuppressWarnings("unchecked")
			T copy = (T) copier.copy(element);
			into.add(copy);
			know(copy);
		}
	}
}

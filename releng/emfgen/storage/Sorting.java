package warrant.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The containment lists whose order is no decision of anybody, and the order they have in the file. */
public record Sorting(Map<EReference, Comparator<EObject>> orders) {

	/** A sorted copy of what a sorted list holds; any other value as it is. */
	Object sorted(EStructuralFeature feature, Object value) {
		Comparator<EObject> order = orders.get(feature);
		if (order == null || !(value instanceof List<?> list) || list.size() < 2)
			return value;
		List<EObject> copy = new ArrayList<>(list.size());
		list.forEach(o -> copy.add((EObject) o));
		copy.sort(order);
		return copy;
	}

	/** Puts the lists of a model that was just read, and that nobody listens to yet, in order: a merge may have mixed them. */
	@SuppressWarnings("unchecked")
	void apply(EObject root) {
		orders.forEach((reference, order) -> {
			if (reference.getEContainingClass().isSuperTypeOf(root.eClass()))
				ECollections.sort((EList<EObject>) root.eGet(reference), order);
		});
		root.eContents().forEach(this::apply);
	}
}

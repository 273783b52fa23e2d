package warrant.interchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import warrant.argument.Identified;
import warrant.argument.Proposition;
import warrant.interchange.Loss;

/**
 * Finds what a format can't hold by walking the model: a feature that is set and not named as carried is a loss. A feature added to the model
 * later is thereby reported, and never silently dropped.
 */
public final class FeatureLosses {

	private static final int SHOWN = 60;

	private final String format;
	private final Set<EStructuralFeature> carried;

	/**
	 * @param format its name as it stands in a sentence
	 * @param carried what the format holds; a containment that isn't here is lost with all below it
	 */
	public FeatureLosses(String format, Set<EStructuralFeature> carried) {
		this.format = format;
		this.carried = Set.copyOf(carried);
	}

	/** One loss for each object that loses something, in order of the model. */
	public List<Loss> of(EObject root) {
		List<Loss> losses = new ArrayList<>();
		collect(root, losses);
		return losses;
	}

	private void collect(EObject object, List<Loss> losses) {
		List<String> lost = new ArrayList<>();
		List<EObject> children = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!object.eIsSet(feature) || feature.isTransient() || feature.isDerived())
				continue;
			boolean contains = feature instanceof EReference reference && reference.isContainment();
			if (contains)
				children.addAll(values(object, feature).stream().map(EObject.class::cast).toList());
			else if (!carried.contains(feature))
				lost.add(feature.getName() + " " + shown(values(object, feature)));
		}
		if (!lost.isEmpty())
			losses.add(new Loss(id(object), object.eClass().getName(), format + " has no place for its " + String.join(", ", lost)));
		for (EObject child : children) {
			if (carried.contains(child.eContainmentFeature()))
				collect(child, losses);
			else
				losses.add(whole(child));
		}
	}

	private Loss whole(EObject lost) {
		return new Loss(id(lost), lost.eClass().getName(), format + " has no " + lost.eContainmentFeature().getName());
	}

	@SuppressWarnings("unchecked")
	private static List<Object> values(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return feature.isMany() ? (List<Object>) value : List.of(value);
	}

	private static String shown(List<Object> values) {
		StringBuilder text = new StringBuilder();
		for (Object value : values)
			text.append(text.isEmpty() ? "" : ", ").append(value instanceof Proposition p ? p.getText() : value instanceof EObject o ? id(o) : value);
		String line = text.toString().replace('\n', ' ');
		return "'" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line) + "'";
	}

	/** The id of the object, or of the nearest above it that has one. */
	public static String id(EObject object) {
		EObject identified = object;
		while (identified != null && !(identified instanceof Identified))
			identified = identified.eContainer();
		String id = identified == null ? null : ((Identified) identified).getId();
		return id == null ? "(no id)" : id;
	}
}

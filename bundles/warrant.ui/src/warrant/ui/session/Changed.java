package warrant.ui.session;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature of an object of a model that an edit has given another value. */
public record Changed(EObject object, EStructuralFeature feature) {
}

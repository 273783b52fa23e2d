package warrant.extraction;

import java.util.Locale;

/** How a relation bears on its target; an undercut's target is a relation, the others' is a component. */
public enum RelationType {
	SUPPORT, ATTACK, UNDERCUT;

	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}
}

package warrant.extraction;

import java.util.Locale;

/** The part a component plays in its document's argument. */
public enum ComponentType {
	MAJOR_CLAIM, CLAIM, PREMISE;

	/** {@code major-claim}, {@code claim} or {@code premise}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}

package warrant.extraction.training;

import java.util.Locale;

/** What can be trained and measured on labelled files. */
public enum Task {
	COMPONENTS, RECOMMENDATIONS, NAMES, RELATIONS, STANCE;

	/** The word on the command line: {@code components}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}
}

package warrant.index;

import java.util.Locale;

/** What an actor does in an annotation. */
public enum Role {
	ATTRIBUTION, ISSUER, ADDRESSEE, MENTION;

	/** The name as a query field: {@code addressee}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}
}

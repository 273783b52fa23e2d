package warrant.extraction;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
	PERSON, ORGANIZATION, STATE, PLACE, GROUP;

	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}
}

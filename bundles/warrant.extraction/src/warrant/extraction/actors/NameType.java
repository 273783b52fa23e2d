package warrant.extraction.actors;

import java.util.Locale;
import java.util.Optional;

/** The coarse types that every names data set can be projected to. */
public enum NameType {
	PERSON, ORGANIZATION, LOCATION;

	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The type behind the label of a data set; empty for labels that mean none of the three (MISC, event, election, Nationality ...).
	 * CrossNER's politician, political party and country project as its coarse version does.
	 */
	public static Optional<NameType> of(String label) {
		return switch (label.toLowerCase(Locale.ROOT)) {
			case "person", "per", "politician" -> Optional.of(PERSON);
			case "organization", "organisation", "org", "politicalparty" -> Optional.of(ORGANIZATION);
			case "location", "loc", "place", "country", "gpe" -> Optional.of(LOCATION);
			default -> Optional.empty();
		};
	}
}

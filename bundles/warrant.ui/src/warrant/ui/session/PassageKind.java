package warrant.ui.session;

/** What the words of a passage are. */
public enum PassageKind {
	MAJOR_CLAIM("Major claim"), CLAIM("Claim"), PREMISE("Premise"), RECOMMENDATION("Recommendation"), MENTION("Actor"), CODING("Coding"), TEXT("Text");

	private final String label;

	PassageKind(String label) {
		this.label = label;
	}

	public String label() {
		return label;
	}
}

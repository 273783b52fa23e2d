package warrant.diagram;

/** What a labelling says of a node (Caminada's labels): accepted, defeated, or neither. */
public enum Standing {
	IN("accepted"), OUT("defeated"), UNDECIDED("undecided");

	private final String words;

	Standing(String words) {
		this.words = words;
	}

	/** As a reader sees it. */
	public String words() {
		return words;
	}
}

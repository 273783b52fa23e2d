package warrant.ui.tables;

import warrant.corpus.tables.PassageRow;

/** Which rows a table shows, by who says that they are what they are. */
enum Standing {
	ALL("All"), SUGGESTED("Suggested"), DECIDED("Decided");

	private final String label;

	Standing(String label) {
		this.label = label;
	}

	String label() {
		return label;
	}

	boolean holds(PassageRow row) {
		return this == ALL || row.decided() == (this == DECIDED);
	}
}

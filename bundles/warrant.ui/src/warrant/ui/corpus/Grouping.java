package warrant.ui.corpus;

import java.util.function.Function;

import warrant.corpus.DocumentSummary;

/** By what the documents of a project are put together. */
enum Grouping {
	QUESTION("Question", summary -> summary.metadata().question().orElse("No question")), //
	OUTLET("Outlet", summary -> summary.metadata().outlet().orElse("No outlet")), //
	YEAR("Year", summary -> summary.metadata().date().filter(date -> date.length() >= 4).map(date -> date.substring(0, 4)).orElse("No date")), //
	FOLDER("Folder", summary -> summary.name().contains("/") ? summary.name().substring(0, summary.name().lastIndexOf('/')) : "documents"), //
	NONE("Nothing", summary -> "");

	private final String label;
	private final Function<DocumentSummary, String> group;

	Grouping(String label, Function<DocumentSummary, String> group) {
		this.label = label;
		this.group = group;
	}

	String label() {
		return label;
	}

	String of(DocumentSummary summary) {
		return group.apply(summary);
	}
}

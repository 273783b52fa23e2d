package warrant.ui.corpus;

import java.util.Comparator;

import warrant.corpus.DocumentSummary;

/** In which order the documents of a group stand. */
enum Sorting {
	TITLE("Title", Comparator.comparing(Sorting::title, String.CASE_INSENSITIVE_ORDER)), //
	DATE("Date, newest first", Comparator.comparing((DocumentSummary summary) -> summary.metadata().date().orElse("")).reversed()), //
	AUTHOR("Author", Comparator.comparing(summary -> summary.metadata().author().orElse("\uffff"), String.CASE_INSENSITIVE_ORDER)), //
	RECOMMENDATIONS("Most recommendations", Comparator.comparingInt(DocumentSummary::recommendations).reversed()), //
	CLAIMS("Most claims", Comparator.comparingInt(DocumentSummary::claims).reversed());

	private final String label;
	private final Comparator<DocumentSummary> order;

	Sorting(String label, Comparator<DocumentSummary> order) {
		this.label = label;
		this.order = order;
	}

	private static String title(DocumentSummary summary) {
		return summary.metadata().title().orElse(summary.name());
	}

	String label() {
		return label;
	}

	Comparator<DocumentSummary> order() {
		return order.thenComparing(DocumentSummary::name);
	}
}

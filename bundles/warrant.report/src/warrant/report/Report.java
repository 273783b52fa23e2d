package warrant.report;

import java.util.List;

/**
 * All that the page shows.
 *
 * @param generatedAt as the reader shall see it, such as "14 March 2026, 10:12"
 * @param questions in the order of the page
 * @param addressees who is asked to act, most often asked first
 * @param problems inputs that failed, in words
 */
public record Report(String title, String generatedAt, Totals totals, List<QuestionSection> questions, List<AddresseeRow> addressees, List<String> problems) {

	public Report {
		questions = List.copyOf(questions);
		addressees = List.copyOf(addressees);
		problems = List.copyOf(problems);
	}
}

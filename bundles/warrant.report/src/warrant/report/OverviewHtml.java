package warrant.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The top of the page: counts, who is asked to act, the table of questions, what went wrong. */
final class OverviewHtml {
	private static final int TOP_ADDRESSEES = 12;
	private static final int MOST_QUESTIONS = 500;
	private static final int MOST_PROBLEMS = 30;

	private final Report report;
	private final List<Anchors> anchors;
	private final Html html;

	OverviewHtml(Report report, List<Anchors> anchors, Html html) {
		this.report = report;
		this.anchors = anchors;
		this.html = html;
	}

	void write() throws IOException {
		html.start("header", "id", "overview").element("h1", report.title());
		html.element("p", "Made with Warrant, " + report.generatedAt(), "class", "soft").end("header").line();
		totals(report.totals());
		addressees();
		questions();
		problems();
	}

	private void totals(Totals totals) throws IOException {
		html.start("dl", "class", "totals");
		total(totals.documents(), "documents");
		total(totals.recommendations(), "recommendations");
		total(totals.claims(), "claims");
		total(totals.premises(), "premises");
		total(totals.relations(), "relations");
		total(totals.actors(), "actors");
		html.end("dl").line();
	}

	private void total(int count, String noun) throws IOException {
		html.start("div").element("dt", noun).element("dd", String.format(Locale.ROOT, "%,d", count)).end("div");
	}

	private void addressees() throws IOException {
		if (report.addressees().isEmpty()) {
			return;
		}
		html.element("h2", "Who is asked to act").start("table", "class", "plain").markup("<thead><tr><th>Addressee<th class=\"n\">Recommendations<th class=\"n\">By<th>For example</thead><tbody>").line();
		for (AddresseeRow row : report.addressees().subList(0, Math.min(TOP_ADDRESSEES, report.addressees().size()))) {
			html.start("tr").element("th", row.addressee(), "scope", "row").element("td", Integer.toString(row.recommendations()), "class", "n");
			html.element("td", row.issuers() + (row.issuers() == 1 ? " voice" : " voices"), "class", "n").start("td", "class", "quote");
			RecommendationsHtml.quote(row.example(), html);
			html.end("td").end("tr").line();
		}
		html.markup("</tbody>").end("table").line();
		Notes.more(report.addressees().size() - TOP_ADDRESSEES, "addressee", "recommendations.csv", html);
	}

	private void questions() throws IOException {
		html.element("h2", "Questions").start("table", "class", "plain").markup("<thead><tr><th>Question<th class=\"n\">Documents<th class=\"n\">Recommendations<th class=\"n\">Claims</thead><tbody>").line();
		int shown = Math.min(MOST_QUESTIONS, report.questions().size());
		for (int i = 0; i < shown; i++) {
			QuestionSection q = report.questions().get(i);
			html.start("tr").start("td");
			if (i < anchors.size()) {
				html.element("a", QuestionHtml.heading(q), "href", "#" + anchors.get(i).section());
			} else {
				html.text(QuestionHtml.heading(q));
			}
			html.end("td").element("td", Integer.toString(q.documents().total()), "class", "n");
			html.element("td", Integer.toString(q.recommendations().total()), "class", "n");
			html.element("td", Integer.toString(q.claims().total()), "class", "n").end("tr").line();
		}
		html.markup("</tbody>").end("table").line();
		Notes.more(report.questions().size() - shown, "question", "components.csv", html);
		if (anchors.size() < shown) {
			html.element("p", "The first " + anchors.size() + " are shown in full below; maps/ and the CSV files hold all of them.", "class", "note").line();
		}
	}

	private void problems() throws IOException {
		if (report.problems().isEmpty()) {
			return;
		}
		html.element("h2", "Not read").start("ul", "class", "remarks");
		for (String problem : report.problems().subList(0, Math.min(MOST_PROBLEMS, report.problems().size()))) {
			html.element("li", problem);
		}
		html.end("ul").line();
		Notes.more(report.problems().size() - MOST_PROBLEMS, "problem", "the list that the command printed", html);
	}
}

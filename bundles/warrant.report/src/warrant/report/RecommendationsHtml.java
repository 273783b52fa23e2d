package warrant.report;

import java.io.IOException;
import java.util.Optional;

/** Who recommends what to whom, as a table. */
final class RecommendationsHtml {
	private final Listing<RecommendationRow> rows;
	private final Anchors anchors;
	private final Html html;

	RecommendationsHtml(Listing<RecommendationRow> rows, Anchors anchors, Html html) {
		this.rows = rows;
		this.anchors = anchors;
		this.html = html;
	}

	void write() throws IOException {
		html.element("h3", "Recommendations").start("table", "class", "recommendations filtered");
		html.markup("<thead><tr><th>Who should<th>do what<th>Said by<th>Source</thead><tbody>").line();
		for (RecommendationRow row : rows.items()) {
			html.start("tr").start("th", "scope", "row");
			html.text(row.addressee().isBlank() ? "–" : row.addressee()).text(" ");
			html.element("span", (row.modality() + (row.negated() ? " not" : "")).strip(), "class", row.negated() ? "chip not" : "chip").end("th");
			html.start("td", "class", "quote");
			quote(row, html);
			html.end("td").start("td").text(row.issuer().isBlank() ? "the author" : row.issuer());
			if (row.reported()) {
				html.text(" ").element("span", "reported", "class", "chip", "title", "The text tells of somebody else's recommendation");
			}
			html.end("td").start("td");
			source(row);
			html.end("td").end("tr").line();
		}
		html.markup("</tbody>").end("table").line();
		Notes.more(rows.left(), "recommendation", "recommendations.csv", html);
	}

	private void source(RecommendationRow row) throws IOException {
		Optional<String> passage = anchors.passage(row.passage());
		if (passage.isPresent()) {
			html.element("a", row.source().name(), "href", "#" + passage.get());
		} else {
			html.text(row.source().name());
		}
		if (!Double.isNaN(row.confidence())) {
			html.element("span", "suggested · " + Math.round(row.confidence() * 100) + " % sure", "class", "suggested",
				"title", "Confidence of the extractor; not the strength of an argument");
		}
	}

	/** The sentence with the action emphasised, where it stands in it. */
	static void quote(RecommendationRow row, Html html) throws IOException {
		int at = row.action().isEmpty() ? -1 : row.quote().indexOf(row.action());
		if (at < 0) {
			html.text(row.quote());
			return;
		}
		html.text(row.quote().substring(0, at)).element("b", row.action()).text(row.quote().substring(at + row.action().length()));
	}
}

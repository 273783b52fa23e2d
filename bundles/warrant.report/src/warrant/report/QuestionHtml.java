package warrant.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One question: documents, positions, recommendations, map, claims, remarks, passages. */
final class QuestionHtml {
	private final QuestionSection section;
	private final Anchors anchors;
	private final Html html;

	QuestionHtml(QuestionSection section, Anchors anchors, Html html) {
		this.section = section;
		this.anchors = anchors;
		this.html = html;
	}

	static String heading(QuestionSection section) {
		return section.question().isBlank() ? "Without a question" : section.question();
	}

	/** @param drawn whether the map still fits on the page */
	void write(boolean drawn) throws IOException {
		html.start("section", "id", anchors.section(), "aria-labelledby", anchors.section() + "-h").line();
		html.element("h2", heading(section), "id", anchors.section() + "-h", "dir", "auto");
		documents();
		if (!section.positions().isEmpty()) {
			new PositionsHtml(section.positions(), anchors, html).write();
		}
		if (!section.recommendations().isEmpty()) {
			new RecommendationsHtml(section.recommendations(), anchors, html).write();
		}
		if (section.map().isPresent()) {
			new MapHtml(section.map().get(), section.mapFile(), anchors, html).write(drawn);
		}
		remarks("Agreements", section.agreements());
		remarks("Disagreements", section.disagreements());
		remarks("To look at", section.findings());
		if (!section.claims().isEmpty()) {
			new ClaimsHtml(section.claims(), anchors, html).write();
		}
		if (!section.passages().isEmpty()) {
			new PassagesHtml(section.passages(), anchors, html).write();
		}
		html.end("section").line();
	}

	private void documents() throws IOException {
		html.start("p", "class", "sources soft");
		boolean first = true;
		for (Source source : section.documents().items()) {
			html.text(first ? "" : " · ").start("span").element("cite", source.name());
			html.text(source.author().isBlank() ? "" : ", " + source.author()).end("span");
			first = false;
		}
		html.end("p").line();
		Notes.more(section.documents().left(), "document", "components.csv", html);
	}

	private void remarks(String heading, List<Remark> remarks) throws IOException {
		if (remarks.isEmpty()) {
			return;
		}
		html.element("h3", heading).start("ul", "class", "remarks").line();
		for (Remark remark : remarks) {
			html.start("li").text(remark.words());
			Optional<String> target = anchors.claim(remark.node()).or(() -> anchors.target(remark.node()));
			if (target.isPresent()) {
				html.text(" ").element("a", "see", "href", "#" + target.get(), "class", "see");
			}
			html.end("li").line();
		}
		html.end("ul").line();
	}
}

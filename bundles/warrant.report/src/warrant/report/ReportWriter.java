package warrant.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.diagram.Palettes;
import warrant.diagram.SvgStyle;
import warrant.diagram.fonts.Face;
import warrant.diagram.fonts.FontSubset;

/**
 * Writes the report as one HTML page that needs nothing else: style, fonts and maps stand in it. Works without script;
 * a few lines of it add a filter to long tables. Stateless.
 */
public final class ReportWriter {
	private static final int FIRST_LETTER = 0x20;
	private static final int LAST_LETTER = 0x17F;
	private static final String SIGNS = "–—‘’“”„†•…‰‹›€−→≥≤≈▶";

	private final ReportLimits limits;
	private final Palettes palettes;

	public ReportWriter(ReportLimits limits, Palettes palettes) {
		this.limits = limits;
		this.palettes = palettes;
	}

	/** Does not close {@code out}, which must write UTF-8. */
	public void write(Report report, Writer out) throws IOException {
		Html html = new Html(out);
		html.markup("<!doctype html>\n").start("html", "lang", "en").line();
		head(report, html);
		html.start("body").line().element("a", "Skip to the questions", "class", "skip", "href", "#questions").line();
		List<QuestionSection> shown = report.questions().stream().limit(limits.questions()).map(this::limited).toList();
		List<Anchors> anchors = new ArrayList<>();
		shown.forEach(q -> anchors.add(new Anchors("q" + (anchors.size() + 1), q)));
		html.start("div", "class", "page").line();
		contents(shown, html);
		html.start("main").line();
		new OverviewHtml(report, anchors, html).write();
		html.start("div", "id", "questions").line();
		questions(shown, anchors, html);
		html.end("div").line().end("main").end("div").line();
		html.start("script").markup(resource("report.js")).end("script").line().end("body").end("html").line();
		out.flush();
	}

	private void questions(List<QuestionSection> shown, List<Anchors> anchors, Html html) throws IOException {
		int nodesLeft = limits.mapNodes();
		for (int i = 0; i < shown.size(); i++) {
			int nodes = shown.get(i).map().map(m -> m.boxes().size()).orElse(0);
			boolean drawn = nodes <= nodesLeft;
			new QuestionHtml(shown.get(i), anchors.get(i), html).write(drawn);
			nodesLeft -= drawn ? nodes : 0;
		}
	}

	private QuestionSection limited(QuestionSection q) {
		return new QuestionSection(q.question(), q.documents().first(limits.documents()), q.positions(), q.recommendations().first(limits.rows()), q.map(), q.mapFile(),
			q.claims().first(limits.rows()), first(q.agreements()), first(q.disagreements()), first(q.findings()), q.passages().first(limits.passages()));
	}

	private List<Remark> first(List<Remark> remarks) {
		return remarks.subList(0, Math.min(limits.rows(), remarks.size()));
	}

	private void head(Report report, Html html) throws IOException {
		html.start("head").line().markup("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
		html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Warrant\">\n");
		html.element("title", report.title()).line();
		html.start("style").markup(fonts()).markup(SvgStyle.css(Optional.empty(), palettes)).markup(resource("report.css")).end("style").line().end("head").line();
	}

	/** The letters of European languages; others come from the reader's own fonts. */
	private static String fonts() throws IOException {
		StringBuilder letters = new StringBuilder(SIGNS);
		for (int c = FIRST_LETTER; c <= LAST_LETTER; c++) {
			letters.appendCodePoint(c);
		}
		StringBuilder rules = new StringBuilder();
		for (Face face : List.of(Face.SANS, Face.SANS_BOLD, Face.SERIF)) {
			rules.append(new FontSubset(face).add(letters.toString()).fontFace()).append('\n');
		}
		return rules.toString();
	}

	private static void contents(List<QuestionSection> shown, Html html) throws IOException {
		html.start("nav", "class", "toc", "aria-label", "Contents").element("a", "Overview", "href", "#overview").start("ol").line();
		for (int i = 0; i < shown.size(); i++) {
			html.start("li").element("a", QuestionHtml.heading(shown.get(i)), "href", "#q" + (i + 1)).end("li").line();
		}
		html.end("ol").end("nav").line();
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = ReportWriter.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}

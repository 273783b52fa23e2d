package warrant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.diagram.Palettes;
import warrant.diagram.BoxKind;

class ReportWriterTest {
	private static final String HOSTILE = "</title></style></script><script>alert('1')</script><img src=x onerror=alert(2)> \"&quot; onmouseover=\"x\" \u0000\u202E";

	@Test
	void everyLinkOfThePageLeadsToAnAnchorThatIsThereOnce() throws IOException {
		String page = page(SampleReport.grid());
		List<String> ids = all(page, "\\sid=\"([^\"]*)\"");
		assertEquals(ids.size(), new HashSet<>(ids).size(), () -> "twice: " + ids);
		List<String> targets = all(page, "href=\"#([^\"]*)\"");
		assertTrue(targets.size() > 30, () -> "links: " + targets.size());
		Set<String> known = new HashSet<>(ids);
		targets.forEach(t -> assertTrue(known.contains(t), t));
	}

	@Test
	void everyBoxLinksToItsPassageAndThePassageLinksBack() throws IOException {
		String page = page(SampleReport.grid());
		assertEquals(List.of("q1-p0", "q1-p1", "q1-p2", "q1-p3", "q1-p4", "q1-p5"),
			all(page, "<a href=\"#([^\"]*)\" id=\"q1-m-n-p\\d\"").stream().sorted().toList());
		assertEquals(6, all(page, "<a href=\"#(q1-m-n-p\\d)\" class=\"back\"").size());
	}

	@Test
	void aPositionSaysWhoAsksWhatOfWhomOnWhichGroundsAndWhoIsAgainstIt() throws IOException {
		String card = page(SampleReport.grid()).replaceAll("(?s).*<section class=\"position\">(.*?)</section>.*", "$1");
		assertTrue(card.contains("<h4 dir=\"auto\">Ida Lund</h4>"), card);
		assertTrue(card.contains("<b>Sweden (government)</b>: <a href=\"#q1-c0\">The government should order"), card);
		assertTrue(card.contains("turbines that &lt;stand&gt; still"), card);
		assertTrue(card.contains("<b>Mira Okafor</b>: lines without load"), card);
	}

	@Test
	void pageLoadsNothing() throws IOException {
		String page = page(SampleReport.grid());
		assertFalse(page.contains("<link"));
		assertEquals(List.of(), all(page, "(?:src|href)=\"((?:https?:)?//[^\"]*)\""));
		assertEquals(List.of(), all(page, "url\\((?!data:)([^)]*)\\)"));
		assertFalse(page.contains("@import"));
	}

	@Test
	void whatDocumentsSayIsNeverMarkup() throws IOException {
		String page = page(hostile());
		assertEquals(1, all(page, "(<script)").size());
		assertFalse(page.contains("<img"));
		assertFalse(page.contains("\u0000") || page.contains("\u202E"));
		assertFalse(page.contains("javascript:"));
		String outsideOfText = page.replaceAll("\"[^\"]*\"", "\"\"");
		assertFalse(Pattern.compile("<[^>]*onmouseover").matcher(outsideOfText).find());
	}

	@Test
	void quoteIsMarkedInItsParagraph() throws IOException {
		String page = page(SampleReport.grid());
		assertTrue(page.contains("The Commission promises another forty billion for wind. <mark class=\"claim\">It will buy turbines that stand still</mark>"));
	}

	@Test
	void overlappingHighlightsLoseNoText() throws IOException {
		SampleReport sample = new SampleReport();
		sample.say(PropositionType.CLAIM, source("a"), 0.5, "", "words", "");
		sample.passages.clear();
		sample.passages.add(new Passage("x", source("a"), "one two three four",
			List.of(new Highlight(4, 13, BoxKind.CLAIM, "p1"), new Highlight(8, 18, BoxKind.PREMISE, "p2"))));
		String text = page(SampleReport.report(List.of(sample.section("Q", "")))).replaceAll("<a [^>]*class=\"back\"[^>]*>↑</a>", "").replaceAll("<[^>]*>", "");
		assertTrue(text.contains("one two three four"), text);
	}

	@Test
	void highlightOutsideOfItsPassageIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Passage("x", source("a"), "short", List.of(new Highlight(2, 9, BoxKind.CLAIM, "p1"))));
	}

	@Test
	void adviceAgainstSaysNot() throws IOException {
		assertTrue(page(SampleReport.grid()).contains("<span class=\"chip not\">must not</span>"));
	}

	@Test
	void addresseesAreCountedMostOftenFirst() {
		List<AddresseeRow> rows = SampleReport.grid().addressees();
		assertEquals("Sweden (government)", rows.getFirst().addressee());
		assertEquals(2, rows.getFirst().recommendations());
		assertEquals(2, rows.getFirst().issuers());
	}

	@Test
	void theExampleOfAnAddresseeCanBeReadAlone() {
		RecommendationRow leaning = asks("It should stop.", .9);
		RecommendationRow whole = asks("Sweden should build the lines.", .6);
		assertEquals(whole, AddresseeRow.count(List.of(leaning, asks("its ministers should act", .8), whole)).getFirst().example());
	}

	private static RecommendationRow asks(String quote, double confidence) {
		return new RecommendationRow("Ida", "Sweden", quote, "", "should", false, false, confidence, source("a"), "");
	}

	@Test
	void tenThousandDocumentsStayBoundedAndSayWhatIsLeftOut() throws IOException {
		List<QuestionSection> sections = new ArrayList<>();
		for (int q = 0; q < 60; q++) {
			SampleReport sample = new SampleReport();
			for (int i = 0; i < 300; i++) {
				Source source = source("document-" + q + "-" + i);
				Proposition p = sample.say(i % 4 == 0 ? PropositionType.CLAIM : PropositionType.PREMISE, source, 0.5, "Before it. ".repeat(20), "Claim " + i + " of " + q, " After it.".repeat(20));
				if (i > 0) {
					sample.support(sample.map.getPropositions().get((i - 1) / 4), p);
				}
				sample.recommend(source, "Government " + i % 40, "Author", "The government should act on " + i, "act", "should", false);
			}
			sections.add(sample.section("Question " + q + "?", "maps/q" + q + ".svg"));
		}
		String page = page(SampleReport.report(sections));
		assertTrue(page.length() < 10_000_000, () -> "length: " + page.length());
		assertTrue(page.contains("220 more recommendations in recommendations.csv"));
		assertTrue(page.contains("220 more propositions in components.csv"));
		assertTrue(page.contains("28 more addressees in recommendations.csv"));
		assertTrue(page.contains("is not drawn here, to keep the page small"));
		assertTrue(page.contains("The first 30 are shown in full below"));
	}

	@Test
	void emptyReportIsAPage() throws IOException {
		String page = page(new Report("Nothing", "today", new Totals(0, 0, 0, 0, 0, 0), List.of(), List.of(), List.of()));
		assertTrue(page.startsWith("<!doctype html>") && page.strip().endsWith("</html>"));
	}

	private static Report hostile() {
		SampleReport sample = new SampleReport();
		Source source = new Source(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE);
		Proposition p = sample.say(PropositionType.RECOMMENDATION, source, 0.5, HOSTILE, HOSTILE, HOSTILE);
		p.setAddressee(sample.participant(HOSTILE));
		sample.recommend(source, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, true);
		QuestionSection section = sample.section(HOSTILE, "javascript:alert(1)");
		return new Report(HOSTILE, HOSTILE, new Totals(1, 1, 1, 1, 1, 1), List.of(section), AddresseeRow.count(sample.recommendations), List.of(HOSTILE));
	}

	private static Source source(String path) {
		return new Source(path, "", "", "", "");
	}

	private static String page(Report report) throws IOException {
		StringWriter out = new StringWriter();
		new ReportWriter(ReportLimits.usual(), Palettes.shipped()).write(report, out);
		return out.toString();
	}

	private static List<String> all(String page, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(page);
		List<String> found = new ArrayList<>();
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}
}

package warrant.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import warrant.corpus.AnalysisSummary;

/** The one screen that {@code analyse} ends with. */
final class SummaryPrinter {

	private static final int MOST_QUESTIONS = 8;
	private static final int MOST_ADDRESSEES = 6;

	private SummaryPrinter() {
	}

	static void print(AnalysisSummary summary, PrintStream out) {
		Map<String, Integer> n = summary.counts();
		out.printf(Locale.ROOT, "%,d documents (%,d as before), %,d words, %,d sentences%n", summary.documents(), summary.reused(), n.get("words"),
				n.get("sentences"));
		int components = n.get("major-claim") + n.get("claim") + n.get("premise");
		out.printf(Locale.ROOT, "  %,7d components: %,d major claims, %,d claims, %,d premises%n", components, n.get("major-claim"), n.get("claim"),
				n.get("premise"));
		out.printf(Locale.ROOT, "  %,7d recommendations%s%n", n.get("recommendations"), addressees(summary));
		out.printf(Locale.ROOT, "  %,7d relations%n", n.get("relations"));
		out.printf(Locale.ROOT, "  %,7d maps%n", summary.questions().size());
		summary.questions().entrySet().stream().limit(MOST_QUESTIONS)
				.forEach(map -> out.printf(Locale.ROOT, "          %s (%,d propositions)%n", map.getKey(), map.getValue()));
		if (summary.questions().size() > MOST_QUESTIONS)
			out.printf(Locale.ROOT, "          and %,d more%n", summary.questions().size() - MOST_QUESTIONS);
		if (!summary.findings().isEmpty())
			out.println("  checks: " + summary.findings().entrySet().stream().map(finding -> finding.getKey() + " " + finding.getValue())
					.collect(Collectors.joining(", ")));
		if (summary.leftOut() > 0)
			out.printf(Locale.ROOT, "  the picture of the overview leaves out %,d propositions; the tables hold all%n", summary.leftOut());
		out.println(summary.out().resolve("report.html"));
	}

	private static String addressees(AnalysisSummary summary) {
		if (summary.addressees().isEmpty())
			return "";
		return summary.addressees().entrySet().stream().limit(MOST_ADDRESSEES).map(actor -> actor.getKey() + " " + actor.getValue())
				.collect(Collectors.joining(", ", ", most to ", ""));
	}
}

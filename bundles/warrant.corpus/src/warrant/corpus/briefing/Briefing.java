package warrant.corpus.briefing;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import warrant.argument.ArgumentMap;
import warrant.argument.PropositionType;
import warrant.argument.evaluation.Assessment;
import warrant.corpus.AnalysedDocument;
import warrant.corpus.Problem;
import warrant.corpus.analysis.Chapter;
import warrant.corpus.analysis.ChapterMaps;
import warrant.corpus.analysis.FirstPass;
import warrant.corpus.folder.AtomicFile;
import warrant.diagram.Palettes;
import warrant.report.AddresseeRow;
import warrant.report.QuestionSection;
import warrant.report.RecommendationRow;
import warrant.report.Report;
import warrant.report.ReportLimits;
import warrant.report.ReportWriter;
import warrant.report.Totals;

/** Gathers the report while the maps are made, chapter by chapter; keeps no more of each than the page shows. */
public final class Briefing implements ChapterMaps.Listener {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

	private final String title;
	private final FirstPass first;
	private final Palettes palettes;
	private final ReportLimits limits = ReportLimits.usual();
	private final SectionMaker maker = new SectionMaker(limits);
	private final List<QuestionSection> sections = new ArrayList<>();
	private final List<RecommendationRow> recommendations = new ArrayList<>();

	public Briefing(String title, FirstPass first, Palettes palettes) {
		this.title = title;
		this.first = first;
		this.palettes = palettes;
	}

	@Override
	public void made(Chapter chapter, ArgumentMap map, Assessment assessment, List<AnalysedDocument> documents) {
		if (sections.size() < limits.questions()) {
			QuestionSection section = maker.section(map, assessment, documents, chapter.entries().size(), "maps/" + chapter.file() + ".svg");
			sections.add(section);
			recommendations.addAll(section.recommendations().items());
		} else {
			int asked = (int) map.getPropositions().stream().filter(p -> p.getType() == PropositionType.RECOMMENDATION).count();
			sections.add(maker.inTableOnly(map, asked, chapter.entries().size()));
		}
	}

	/** The moment a page is written, as it says itself. */
	static String now() {
		return LocalDateTime.now().format(MOMENT);
	}

	/** Writes the page. @param problems what could not be read */
	public void write(Path file, List<Problem> problems) throws IOException {
		Map<String, Integer> n = first.counts();
		Totals totals = new Totals(first.documents(), n.get("recommendations"), n.get("claim") + n.get("major-claim"), n.get("premise"),
				n.get("actors"), n.get("relations"));
		Report report = new Report(title, now(), totals, sections, AddresseeRow.count(recommendations),
				problems.stream().map(Problem::toString).toList());
		write(report, new ReportWriter(limits, palettes), file);
	}

	static void write(Report report, ReportWriter writer, Path file) throws IOException {
		AtomicFile.write(file, out -> {
			Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			writer.write(report, words);
			words.flush();
		});
	}
}
